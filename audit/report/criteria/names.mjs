/** Swedish names of the criteria; the English ones are the catalogue's. */
export const swedishNames = Object.fromEntries(`
1.1.1 Icke-textuellt innehåll
1.2.1 Enbart ljud och enbart video (förinspelat)
1.2.2 Undertexter (förinspelat)
1.2.3 Syntolkning eller mediealternativ (förinspelat)
1.2.4 Undertexter (direktsändning)
1.2.5 Syntolkning (förinspelat)
1.2.6 Teckenspråk (förinspelat)
1.2.7 Utökad syntolkning (förinspelat)
1.2.8 Mediealternativ (förinspelat)
1.2.9 Enbart ljud (direktsändning)
1.3.1 Information och relationer
1.3.2 Meningsfull ordning
1.3.3 Sensoriska kännetecken
1.3.4 Visningsriktning
1.3.5 Identifiera inmatningens syfte
1.3.6 Identifiera syfte
1.4.1 Användning av färg
1.4.2 Ljudkontroll
1.4.3 Kontrast (minimum)
1.4.4 Ändring av textstorlek
1.4.5 Bilder av text
1.4.6 Kontrast (utökad)
1.4.7 Lågt eller inget bakgrundsljud
1.4.8 Visuell presentation
1.4.9 Bilder av text (inget undantag)
1.4.10 Omflöde
1.4.11 Kontrast för icke-textuellt innehåll
1.4.12 Textavstånd
1.4.13 Innehåll vid hovring eller fokus
2.1.1 Tangentbord
2.1.2 Ingen tangentbordsfälla
2.1.3 Tangentbord (inget undantag)
2.1.4 Kortkommandon med tecken
2.2.1 Justerbar tidsgräns
2.2.2 Pausa, stoppa, dölja
2.2.3 Ingen tidsgräns
2.2.4 Avbrott
2.2.5 Återautentisering
2.2.6 Tidsgränser
2.3.1 Högst tre blinkningar eller under tröskelvärdet
2.3.2 Tre blinkningar
2.3.3 Animering från interaktion
2.4.1 Hoppa över grupperat innehåll
2.4.2 Sidtitlar
2.4.3 Fokusordning
2.4.4 Syftet med länkar (i sammanhanget)
2.4.5 Flera sätt
2.4.6 Rubriker och etiketter
2.4.7 Synligt fokus
2.4.8 Läge
2.4.9 Syftet med länkar (enbart länken)
2.4.10 Avsnittsrubriker
2.4.11 Fokus inte skymt (minimum)
2.4.12 Fokus inte skymt (utökad)
2.4.13 Fokus utseende
2.5.1 Pekargester
2.5.2 Ångra pekarnedtryckning
2.5.3 Etikett i namn
2.5.4 Rörelseaktivering
2.5.5 Målstorlek (utökad)
2.5.6 Samtidiga inmatningsmekanismer
2.5.7 Dragrörelser
2.5.8 Målstorlek (minimum)
3.1.1 Sidans språk
3.1.2 Språk för delar
3.1.3 Ovanliga ord
3.1.4 Förkortningar
3.1.5 Läsnivå
3.1.6 Uttal
3.2.1 Vid fokus
3.2.2 Vid inmatning
3.2.3 Konsekvent navigering
3.2.4 Konsekvent benämning
3.2.5 Förändring på begäran
3.2.6 Konsekvent hjälp
3.3.1 Identifiering av fel
3.3.2 Etiketter eller instruktioner
3.3.3 Förslag vid fel
3.3.4 Förebyggande av fel (juridiska, ekonomiska, data)
3.3.5 Hjälp
3.3.6 Förebyggande av fel (alla)
3.3.7 Överflödig inmatning
3.3.8 Tillgänglig autentisering (minimum)
3.3.9 Tillgänglig autentisering (utökad)
4.1.1 Parsning
4.1.2 Namn, roll, värde
4.1.3 Statusmeddelanden
5.1 Stängd funktionalitet
5.2 Aktivering av tillgänglighetsfunktioner
5.3 Biometri
5.4 Bevarande av tillgänglighetsinformation vid konvertering
5.5 Manövrerbara delar
5.6 Låsande eller växlande kontroller
5.7 Tangentrepetition
5.8 Godtagande av dubbla tangenttryckningar
5.9 Samtidiga handlingar
11.0 Allmänt (informativt)
11.5 Samverkan med hjälpmedel
11.6 Dokumenterad användning av tillgänglighetsfunktioner
11.7 Användarens inställningar
11.8 Författarverktyg
12.1 Produktdokumentation
12.1.1 Tillgänglighets- och kompatibilitetsfunktioner
12.1.2 Tillgänglig dokumentation
12.2 Supporttjänster
12.2.2 Information om tillgänglighets- och kompatibilitetsfunktioner
12.2.3 Effektiv kommunikation
12.2.4 Tillgänglig dokumentation
`.trim().split('\n').map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
