using System;
using System.Threading.Tasks;
using EPiServer;
using EPiServer.Core;
using EPiServer.Web;
using EPiServer.Web.Mvc;
using EPiServer.Web.Routing;
using Microsoft.AspNetCore.Mvc;

namespace KommunNyhet
{
    /// <summary>The block with what the page around it knows, as an article.</summary>
    public class NewsArticleBlockComponent : AsyncBlockComponent<NewsArticleBlock>
    {
        readonly IPageRouteHelper page;
        readonly IUrlResolver urls;

        public NewsArticleBlockComponent(IPageRouteHelper page, IUrlResolver urls)
        {
            this.page = page;
            this.urls = urls;
        }

        protected override async Task<IViewComponentResult> InvokeComponentAsync(NewsArticleBlock block)
        {
            var around = page.Page;
            var article = new Article
            {
                Lang = around.Language.TwoLetterISOLanguageName,
                Headline = Given(block.Headline) ?? around.Name,
                Lead = Given(block.Lead),
                Url = urls.GetUrl(around.ContentLink, around.Language.Name, new UrlResolverArguments { ForceAbsolute = true }),
                Published = around.StartPublish,
                Modified = around.Changed > around.StartPublish ? around.Changed : (DateTimeOffset?)null,
                Reviewed = block.Reviewed,
                Expires = around.StopPublish,
                Editor = Given(block.Editor),
                ReplacedBy = block.ReplacedBy == null ? null : urls.GetUrl(new UrlBuilder(block.ReplacedBy.ToString()), new UrlResolverArguments { ContextMode = ContextMode.Default }),
            };
            if (!ContentReference.IsNullOrEmpty(block.Image))
            {
                // Where your image type knows its size, hand it on: Width = …, Height = … keep the picture's room until it has come.
                article.Images.Add(new Picture { Src = urls.GetUrl(block.Image), Alt = block.ImageAlt, Caption = block.ImageCaption, Credit = block.ImageCredit });
            }
            return await Task.FromResult(View("~/Views/Shared/Blocks/NewsArticleBlock.cshtml", new NewsArticleView { Block = block, Article = article }));
        }

        static string Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>What the view prints.</summary>
    public class NewsArticleView
    {
        public NewsArticleBlock Block { get; set; }
        public Article Article { get; set; }
    }
}
