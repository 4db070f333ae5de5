using System;
using System.ComponentModel.DataAnnotations;
using EPiServer;
using EPiServer.Core;
using EPiServer.DataAbstraction;
using EPiServer.DataAnnotations;
using EPiServer.Web;

namespace KommunNyhet
{
    /// <summary>A news article that an editor puts on a page. What it does not say, the page says: its name, dates and address.</summary>
    [ContentType(DisplayName = "Nyhetsartikel", GUID = "5e0b7c0e-3a0b-4a41-9d3e-6b6f0f7d2c11", Description = "En nyhet med datum, ett meddelande när den är gammal och sätt att dela.")]
    public class NewsArticleBlock : BlockData
    {
        [CultureSpecific]
        [Display(Name = "Rubrik", Description = "Tom: sidans namn", Order = 10)]
        public virtual string Headline { get; set; }

        [CultureSpecific]
        [UIHint(UIHint.Textarea)]
        [Display(Name = "Ingress", Order = 20)]
        public virtual string Lead { get; set; }

        [UIHint(UIHint.Image)]
        [Display(Name = "Bild", Order = 30)]
        public virtual ContentReference Image { get; set; }

        [CultureSpecific]
        [Display(Name = "Bildens textalternativ", Description = "Vad bilden visar, för den som inte ser den", Order = 31)]
        public virtual string ImageAlt { get; set; }

        [CultureSpecific]
        [Display(Name = "Bildtext", Order = 32)]
        public virtual string ImageCaption { get; set; }

        [Display(Name = "Fotograf", Order = 33)]
        public virtual string ImageCredit { get; set; }

        [CultureSpecific]
        [Display(Name = "Brödtext", Order = 40)]
        public virtual XhtmlString MainBody { get; set; }

        [Display(Name = "Ändrad av", Description = "Hellre en enhet än en person", Order = 50)]
        public virtual string Editor { get; set; }

        [Display(Name = "Senast granskad", Order = 51)]
        public virtual DateTime? Reviewed { get; set; }

        [Display(Name = "Ersatt av", Order = 52)]
        public virtual Url ReplacedBy { get; set; }
    }
}
