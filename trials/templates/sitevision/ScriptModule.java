import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.lang.StringEscapeUtils;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/**
 * Runs a script module as Sitevision does, its JavaScript in Rhino and its template in Apache Velocity, which sees the script's variables:
 * java ScriptModule.java STAND_IN.cjs ARTICLE.js SCRIPT.js TEMPLATE.vm < ARTICLES.json
 */
public class ScriptModule {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** What the stand-in for Sitevision's API has of the engine. */
    public static final class Make {
        public Calendar calendar(String iso) {
            ZonedDateTime time = iso.length() > 10 ? OffsetDateTime.parse(iso).atZoneSameInstant(ZONE) : LocalDate.parse(iso).atStartOfDay(ZONE);
            return GregorianCalendar.from(time);
        }

        public String format(String pattern, Calendar calendar, String language) {
            return new SimpleDateFormat(pattern, new Locale(language)).format(calendar.getTime());
        }

        public String escape(String text) {
            return StringEscapeUtils.escapeXml(text);
        }
    }

    private static String read(String path) throws Exception {
        return Files.readString(Path.of(path), StandardCharsets.UTF_8);
    }

    public static void main(String[] paths) throws Exception {
        String articles = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        String script = read(paths[2]);
        String template = read(paths[3]);
        Properties quiet = new Properties();
        quiet.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        VelocityEngine velocity = new VelocityEngine(quiet);

        Context rhino = Context.enter();
        rhino.setOptimizationLevel(-1);
        ScriptableObject outer = rhino.initStandardObjects();
        ScriptableObject.putProperty(outer, "make", Context.javaToJS(new Make(), outer));
        ScriptableObject.putProperty(outer, "json", articles);
        rhino.evaluateString(outer, read(paths[0]), "stand-in.cjs", 1, null);
        rhino.evaluateString(outer, "var articles = JSON.parse(json), all = Object.keys(articles), printed = {};", "start", 1, null);
        int count = ((Number) rhino.evaluateString(outer, "all.length", "count", 1, null)).intValue();
        for (int index = 0; index < count; index++) {
            ScriptableObject scope = rhino.initStandardObjects();
            for (String name : new String[] {"sitevision", "articles", "all", "make", "printed"}) ScriptableObject.putProperty(scope, name, ScriptableObject.getProperty(outer, name));
            rhino.evaluateString(scope, "var current = articles[all[" + index + "]];", "article", 1, null);
            // the settings and names that README says to change, per article
            Object settings = rhino.evaluateString(scope,
                "'var SETTINGS = ' + JSON.stringify({ textModule: 'Innehåll', pictures: ['SV.Image', 'bild2'], share: current.share || '', months: current.months === undefined ? 12 : current.months, showTime: String(current.published).indexOf('T') > 0 }) + ';'",
                "settings", 1, null);
            rhino.evaluateString(scope,
                "var api = sitevision(current, make, { editor: 'andradAv', reviewed: 'senastGranskad', expires: 'gallerTill', replacedBy: 'ersattAv' });"
                    + "function require(name) { if (!api[name]) throw new Error('Sitevision has no module ' + name); return api[name]; }",
                "require", 1, null);
            String own = script.replaceFirst("(?m)^var SETTINGS = .*$", Context.toString(settings).replace("$", "\\$"));
            rhino.evaluateString(scope, read(paths[1]) + own, "script module", 1, null);

            VelocityContext context = new VelocityContext();
            for (Object id : scope.getIds()) context.put(String.valueOf(id), ScriptableObject.getProperty(scope, String.valueOf(id)));
            StringWriter html = new StringWriter();
            velocity.evaluate(context, html, "template.vm", template);
            ScriptableObject.putProperty(scope, "html", html.toString());
            rhino.evaluateString(scope, "printed[all[" + index + "]] = String(html);", "print", 1, null);
        }
        System.out.write(Context.toString(rhino.evaluateString(outer, "JSON.stringify(printed)", "end", 1, null)).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
