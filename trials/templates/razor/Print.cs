using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using System.Web.Script.Serialization;
using KommunNyhet;

/// <summary>Text that is HTML already.</summary>
public class Html { public string Text; }

public class HtmlHelper { public Html Raw(string html) { return new Html { Text = html }; } }

/// <summary>A part of an attribute's value, as Razor's generated code gives it.</summary>
public class AttributeValue
{
    public string Prefix; public object Value;
    public static implicit operator AttributeValue(Tuple<Tuple<string, int>, Tuple<object, int>, bool> value) { return new AttributeValue { Prefix = value.Item1.Item1, Value = value.Item2.Item1 }; }
    public static implicit operator AttributeValue(Tuple<Tuple<string, int>, Tuple<string, int>, bool> value) { return new AttributeValue { Prefix = value.Item1.Item1, Value = new Html { Text = value.Item2.Item1 } }; }
}

/// <summary>What a view stands on: as in ASP.NET, an attribute whose value is null is not printed, and what is no HTML is encoded.</summary>
public abstract class Page<T>
{
    readonly StringBuilder output = new StringBuilder();
    public T Model;
    public Dictionary<string, object> ViewData = new Dictionary<string, object>();
    public HtmlHelper Html = new HtmlHelper();
    public abstract void Execute();
    public string Print() { Execute(); return output.ToString(); }
    public void WriteLiteral(object value) { output.Append(value); }
    public void Write(object value) { output.Append(Encode(value)); }
    static string Encode(object value)
    {
        var html = value as Html;
        return html != null ? html.Text : WebUtility.HtmlEncode(Convert.ToString(value, CultureInfo.InvariantCulture));
    }
    public void WriteAttribute(string name, Tuple<string, int> prefix, Tuple<string, int> suffix, params AttributeValue[] values)
    {
        if (values.Length == 1 && values[0].Value == null) return;
        output.Append(prefix.Item1).Append(string.Concat(values.Select(value => value.Prefix + Encode(value.Value)))).Append(suffix.Item1);
    }
}

/// <summary>Prints each article with the view: mono Print.exe &lt; ARTICLES.json</summary>
public static class Print
{
    static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    static DateTimeOffset? Date(string text)
    {
        if (text == null) return null;
        if (text.Length > 10) return DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
        var day = DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new DateTimeOffset(day, Sweden.GetUtcOffset(day));
    }

    public static void Main()
    {
        var json = new JavaScriptSerializer { MaxJsonLength = int.MaxValue };
        var input = new System.IO.StreamReader(Console.OpenStandardInput(), Encoding.UTF8).ReadToEnd();
        var printed = new Dictionary<string, string>();
        foreach (var entry in json.Deserialize<Dictionary<string, Dictionary<string, object>>>(input))
        {
            Func<string, string> text = key => entry.Value.ContainsKey(key) ? (string)entry.Value[key] : null;
            var article = new Article
            {
                Lang = text("lang"), Headline = text("headline"), Lead = text("lead"), Url = text("url"), Editor = text("editor"), ReplacedBy = text("replacedBy"), Share = text("share"),
                Published = Date(text("published")), Modified = Date(text("modified")), Reviewed = Date(text("reviewed")), Expires = Date(text("expires")),
                Months = entry.Value.ContainsKey("months") ? (int)entry.Value["months"] : 12,
                ShowTime = (text("published") ?? "").Contains("T"),
            };
            foreach (Dictionary<string, object> image in (IEnumerable)entry.Value["images"])
            {
                Func<string, string> of = key => image.ContainsKey(key) ? (string)image[key] : null;
                article.Images.Add(new Picture { Src = of("src"), Alt = of("alt"), Width = (int)image["width"], Height = (int)image["height"], Caption = of("caption"), Credit = of("credit") });
            }
            var view = new Views.View { Model = article };
            view.ViewData["Body"] = new Html { Text = text("body") };
            printed[entry.Key] = view.Print();
        }
        var output = new System.IO.StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        output.Write(json.Serialize(printed));
        output.Flush();
    }
}
