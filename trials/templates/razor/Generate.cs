using System;
using System.CodeDom.Compiler;
using System.IO;
using System.Text.RegularExpressions;
using System.Web.Razor;
using System.Web.Razor.Generator;
using Microsoft.CSharp;

/// <summary>
/// Makes C# of a Razor view with Microsoft's Razor 2, as ASP.NET MVC 4 has it: mono Generate.exe VIEW.cshtml BASE_CLASS.
/// Its `@model` is ASP.NET's word for the base class's type argument, and is read as that.
/// </summary>
public static class Generate
{
    public static int Main(string[] arguments)
    {
        var source = Regex.Replace(File.ReadAllText(arguments[0]), @"^@model (\S+)", "@inherits " + arguments[1] + "<$1>", RegexOptions.Multiline);
        var host = new RazorEngineHost(new CSharpRazorCodeLanguage()) { DefaultNamespace = "Views", DefaultClassName = "View" };
        host.GeneratedClassContext = new GeneratedClassContext("Execute", "Write", "WriteLiteral", "WriteTo", "WriteLiteralTo", "HelperResult");
        host.NamespaceImports.Add("System");
        var results = new RazorTemplateEngine(host).GenerateCode(new StringReader(source));
        foreach (var error in results.ParserErrors) Console.Error.WriteLine(error.Location + ": " + error.Message);
        if (!results.Success) return 1;
        new CSharpCodeProvider().GenerateCodeFromCompileUnit(results.GeneratedCode, Console.Out, new CodeGeneratorOptions());
        return 0;
    }
}
