using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace KommunNyhet
{
    /// <summary>A picture with what belongs to it.</summary>
    public class Picture
    {
        public string Src { get; set; }
        public string Alt { get; set; }
        public int? Width { get; set; }
        public int? Height { get; set; }
        public string Caption { get; set; }
        public string Credit { get; set; }
    }

    /// <summary>One link of the list for sharing.</summary>
    public class ShareLink
    {
        public string Address { get; set; }
        public string Words { get; set; }
    }

    /// <summary>
    /// The facts of a news article, and what its markup says of them. Dates are the site's; what has no time of day (00:00) is a day.
    /// </summary>
    public class Article
    {
        /// <summary>The language of the texts, a BCP 47 tag: "sv".</summary>
        public string Lang { get; set; }
        public string Headline { get; set; }
        public string Lead { get; set; }
        /// <summary>The article's own address, absolute.</summary>
        public string Url { get; set; }
        public DateTimeOffset? Published { get; set; }
        public DateTimeOffset? Modified { get; set; }
        public DateTimeOffset? Reviewed { get; set; }
        public DateTimeOffset? Expires { get; set; }
        /// <summary>Who changed it: a unit rather than a person.</summary>
        public string Editor { get; set; }
        public string ReplacedBy { get; set; }
        public IList<Picture> Images { get; set; } = new List<Picture>();
        /// <summary>Ways to share, in order; null is the element's own: facebook x linkedin email copy.</summary>
        public string Share { get; set; }
        /// <summary>Months until it may be outdated; 0 is never.</summary>
        public int Months { get; set; } = 12;
        /// <summary>Whether dates show the time of day.</summary>
        public bool ShowTime { get; set; }
        /// <summary>The headline's level, 1 to 6.</summary>
        public int Level { get; set; } = 2;

        // The words: two languages, and Swedish where the article has another.
        static readonly Dictionary<string, string> Swedish = new Dictionary<string, string>
        {
            ["published"] = "Artikeln publicerades:", ["modified"] = "Senast ändrad:", ["modifiedBy"] = "Ändrad av:",
            ["dateTime"] = "d MMMM yyyy 'kl.' HH:mm",
            ["outdated"] = "Denna nyhet kan innehålla inaktuell information",
            ["reason"] = "Det kan bero på att nyheten är publicerad för länge sedan eller att ny information har ersatt denna.",
            ["oneYear"] = "Nyheten publicerades för 1 år sedan.", ["years"] = "Nyheten publicerades för {0} år sedan.",
            ["oneMonth"] = "Nyheten publicerades för 1 månad sedan.", ["months"] = "Nyheten publicerades för {0} månader sedan.",
            ["replacement"] = "Läs den aktuella informationen",
            ["share"] = "Dela sidan:", ["shareOn"] = "Dela på {0}", ["email"] = "Dela med e-post",
        };

        static readonly Dictionary<string, string> English = new Dictionary<string, string>
        {
            ["published"] = "Published:", ["modified"] = "Last modified:", ["modifiedBy"] = "Modified by:",
            ["dateTime"] = "d MMMM yyyy 'at' HH:mm",
            ["outdated"] = "This news item may contain outdated information",
            ["reason"] = "This may be because it was published a long time ago or because new information has replaced it.",
            ["oneYear"] = "It was published 1 year ago.", ["years"] = "It was published {0} years ago.",
            ["oneMonth"] = "It was published 1 month ago.", ["months"] = "It was published {0} months ago.",
            ["replacement"] = "Read the current information",
            ["share"] = "Share this page:", ["shareOn"] = "Share on {0}", ["email"] = "Share by e-mail",
        };

        // Copying, printing and the device's own sheet are the script's.
        static readonly Dictionary<string, string[]> Channels = new Dictionary<string, string[]>
        {
            ["facebook"] = new[] { "Facebook", "https://www.facebook.com/sharer/sharer.php?u={url}" },
            ["x"] = new[] { "X", "https://x.com/intent/tweet?text={headline}&url={url}" },
            ["linkedin"] = new[] { "LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url={url}" },
            ["email"] = new[] { null, "mailto:?subject={title}&body={headline}%0D%0A%0D%0A{url}" },
            ["bluesky"] = new[] { "Bluesky", "https://bsky.app/intent/compose?text={headline}%20{url}" },
            ["mastodon"] = new[] { "Mastodon", "https://share.joinmastodon.org/#text={headline}%20{url}" },
            ["whatsapp"] = new[] { "WhatsApp", "https://api.whatsapp.com/send?text={headline}%20{url}" },
            ["threads"] = new[] { "Threads", "https://www.threads.com/intent/post?text={headline}&url={url}" },
        };

        static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

        string Language { get { return (Lang ?? "").Split('-')[0]; } }
        string WordsLanguage { get { return Language == "en" ? "en" : "sv"; } }

        /// <summary>One of the words above.</summary>
        public string Word(string key) { return (WordsLanguage == "en" ? English : Swedish)[key]; }

        /// <summary>The language of the words around the article, where it is another than the article's; else null.</summary>
        public string ForeignWords { get { return Language == WordsLanguage ? null : WordsLanguage; } }

        /// <summary>The article's own language, for its words among those; else null.</summary>
        public string OwnLang { get { return Language == WordsLanguage ? null : Lang; } }

        /// <summary>"h2" for the headline; the notice's heading comes one below.</summary>
        public string Heading { get { return "h" + Level; } }
        public string Subheading { get { return "h" + Math.Max(2, Math.Min(6, Level + 1)); } }

        /// <summary>A date as an attribute has it, by Sweden's clock: 2021-05-07, or 2021-05-07T13:30:00+02:00.</summary>
        public string Attribute(DateTimeOffset? date)
        {
            return date == null ? null : Local(date.Value).ToString(ShowTime ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        /// <summary>The value for a time's datetime.</summary>
        public string Machine(DateTimeOffset? date)
        {
            return ShowTime ? date.Value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture) : Attribute(date);
        }

        /// <summary>A date in words: 7 maj 2021.</summary>
        public string InWords(DateTimeOffset? date)
        {
            var culture = CultureInfo.GetCultureInfo(WordsLanguage == "en" ? "en-GB" : "sv-SE");
            return Local(date.Value).ToString(ShowTime ? Word("dateTime") : "d MMMM yyyy", culture);
        }

        static DateTimeOffset Local(DateTimeOffset date) { return TimeZoneInfo.ConvertTime(date, Sweden); }

        /// <summary>Whether a date, and months after it, have passed: a day when the next one begins, a time at once.</summary>
        bool HasPassed(DateTimeOffset? date, int months)
        {
            if (date == null) return false;
            var local = Local(date.Value).DateTime;
            var due = ShowTime ? local.AddMonths(months) : local.Date.AddMonths(months).AddDays(1);
            return due <= Local(DateTimeOffset.UtcNow).DateTime;
        }

        public bool IsOutdated
        {
            get
            {
                var dates = new[] { Published, Reviewed }.Where(date => date != null).ToList();
                var isOld = Months > 0 && dates.Count > 0 && dates.All(date => HasPassed(date, Months));
                return isOld || !string.IsNullOrEmpty(ReplacedBy) || HasPassed(Expires, 0);
            }
        }

        /// <summary>How long ago it was published: whole years, else whole months, else nothing.</summary>
        public string Age
        {
            get
            {
                if (Published == null) return "";
                DateTime then = Local(Published.Value).Date, today = Local(DateTimeOffset.UtcNow).Date;
                var months = (today.Year - then.Year) * 12 + today.Month - then.Month - (today.Day < then.Day ? 1 : 0);
                if (months < 1) return "";
                if (months < 12) return months == 1 ? Word("oneMonth") : string.Format(Word("months"), months);
                return months < 24 ? Word("oneYear") : string.Format(Word("years"), months / 12);
            }
        }

        /// <summary>Whether the change is worth telling: later than the publication, and read differently.</summary>
        public bool IsLater
        {
            get
            {
                if (Modified == null || Published == null) return Modified != null;
                return string.CompareOrdinal(Reading(Modified.Value), Reading(Published.Value)) > 0;
            }
        }

        string Reading(DateTimeOffset date) { return Local(date).ToString(ShowTime ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture); }

        /// <summary>outdated-after, where it is not the year that the element takes for granted.</summary>
        public string OutdatedAfter { get { return Months == 12 ? null : Months == 0 ? "never" : "P" + Months + "M"; } }

        /// <summary>[2021-05-07] Headline.</summary>
        public string Title { get { return Published == null ? Headline : "[" + Local(Published.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "] " + Headline; } }

        string[] ShareChannels { get { return (Share ?? "facebook x linkedin email copy").Split(' '); } }

        /// <summary>Whether there is something to share with. Where the script alone has it, its room is kept: nothing moves when it comes.</summary>
        public bool IsShared { get { return ShareLinks.Count > 0 || ShareChannels.Contains("copy") || ShareChannels.Contains("print"); } }

        /// <summary>What shares the article without a script.</summary>
        public IList<ShareLink> ShareLinks
        {
            get
            {
                return ShareChannels.Where(Channels.ContainsKey).Select(channel => new ShareLink
                {
                    Address = Channels[channel][1]
                        .Replace("{url}", Uri.EscapeDataString(Url))
                        .Replace("{headline}", Uri.EscapeDataString(Headline))
                        .Replace("{title}", Uri.EscapeDataString(Title)),
                    Words = channel == "email" ? Word("email") : string.Format(Word("shareOn"), Channels[channel][0]),
                }).ToList();
            }
        }
    }
}
