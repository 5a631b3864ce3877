<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Breaker</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circuit breakers of %1 stayed closed though %n login(s) (was|were) refused.</source>
        <translation>
            <numerusform>Die Circuit Breaker von %1 blieben geschlossen, obwohl %n Anmeldung abgewiesen wurde.</numerusform>
            <numerusform>Die Circuit Breaker von %1 blieben geschlossen, obwohl %n Anmeldungen abgewiesen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The circuit breakers of %1 opened, %2 at most at a time, and closed again.</source>
        <translation>Die Circuit Breaker von %1 öffneten sich, höchstens %2 zugleich, und schlossen sich wieder.</translation>
    </message>
    <message>
        <source>The circuit breakers of %1 opened, %2 at most at a time, and none closed again.</source>
        <translation>Die Circuit Breaker von %1 öffneten sich, höchstens %2 zugleich, und keiner schloss sich wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed (login|logins in a row)</source>
        <translation>
            <numerusform>%n gescheiterte Anmeldung</numerusform>
            <numerusform>%n gescheiterte Anmeldungen in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circuit breakers of %1 had nothing to do: %n login(s) (was|were) refused, and no breaker met %2.</source>
        <translation>
            <numerusform>Die Circuit Breaker von %1 hatten nichts zu tun: %n Anmeldung wurde abgewiesen, und kein Circuit Breaker traf auf %2.</numerusform>
            <numerusform>Die Circuit Breaker von %1 hatten nichts zu tun: %n Anmeldungen wurden abgewiesen, und kein Circuit Breaker traf auf %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circuit breakers of %1 stayed closed though %n login(s) (was|were) refused: each waits for %2.</source>
        <translation>
            <numerusform>Die Circuit Breaker von %1 blieben geschlossen, obwohl %n Anmeldung abgewiesen wurde: Jeder wartet auf %2.</numerusform>
            <numerusform>Die Circuit Breaker von %1 blieben geschlossen, obwohl %n Anmeldungen abgewiesen wurden: Jeder wartet auf %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The circuit breakers of %1 were open already, and none closed again.</source>
        <translation>Die Circuit Breaker von %1 waren schon offen, und keiner schloss sich wieder.</translation>
    </message>
    <message>
        <source>The circuit breakers of %1 were open, and closed again %2.</source>
        <translation>Die Circuit Breaker von %1 waren offen und schlossen sich %2 wieder.</translation>
    </message>
    <message>
        <source>The circuit breakers of %1 opened %2, and none closed again.</source>
        <translation>Die Circuit Breaker von %1 öffneten sich %2, und keiner schloss sich wieder.</translation>
    </message>
    <message>
        <source>The circuit breakers of %1 opened %2 and closed again %3.</source>
        <translation>Die Circuit Breaker von %1 öffneten sich %2 und schlossen sich %3 wieder.</translation>
    </message>
    <message>
        <source>No circuit breaker stood between %1 and the database.</source>
        <translation>Zwischen %1 und der Datenbank stand kein Circuit Breaker.</translation>
    </message>
    <message>
        <source>The circuit breakers of %1 had nothing to do: no login was refused.</source>
        <translation>Die Circuit Breaker von %1 hatten nichts zu tun: Keine Anmeldung wurde abgewiesen.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Nothing was done about the connection budget.</source>
        <translation>Am Verbindungsbudget wurde nichts getan.</translation>
    </message>
    <message numerus="yes">
        <source>All pools together may open %n connection(s), %1 in the worst deploy, of %2 usable.</source>
        <translation>
            <numerusform>Alle Pools zusammen können %n Verbindung öffnen, im schlimmsten Deploy %1, von %2 nutzbaren.</numerusform>
            <numerusform>Alle Pools zusammen können %n Verbindungen öffnen, im schlimmsten Deploy %1, von %2 nutzbaren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckProgress</name>
    <message>
        <source>Check: the %1 is fired again and watched for %2.</source>
        <translation>Prüfung: Der Auslöser „%1“ wird noch einmal betätigt und %2 lang beobachtet.</translation>
    </message>
    <message numerus="yes">
        <source>Check: the %1 is fired again %n time(s) and watched for %2 each time, %3 in all.</source>
        <translation>
            <numerusform>Prüfung: Der Auslöser „%1“ wird noch %n-mal betätigt und %2 lang beobachtet, insgesamt %3.</numerusform>
            <numerusform>Prüfung: Der Auslöser „%1“ wird noch %n-mal betätigt und jedes Mal %2 lang beobachtet, insgesamt %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check: waiting until service is back and every deploy is rolled out, at most %1.</source>
        <translation>Prüfung: Gewartet wird, bis der Dienst zurück und jeder Deploy ausgerollt ist, höchstens %1.</translation>
    </message>
    <message>
        <source>Check %1 was cancelled: it gave no result. The drill goes on.</source>
        <translation>Prüfung %1 wurde abgebrochen: Sie hat kein Ergebnis. Die Übung geht weiter.</translation>
    </message>
    <message>
        <source>In this class it counts as a check.</source>
        <translation>In diesem Kurs zählt sie als Prüfung.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Ending sessions of uninvolved applications</source>
        <translation>Sitzungen unbeteiligter Anwendungen beenden</translation>
    </message>
    <message>
        <source>Ending sessions at work</source>
        <translation>Arbeitende Sitzungen beenden</translation>
    </message>
    <message>
        <source>Raising max_connections</source>
        <translation>max_connections erhöhen</translation>
    </message>
    <message>
        <source>Raising the pool</source>
        <translation>Den Pool vergrößern</translation>
    </message>
    <message>
        <source>Restarting the server</source>
        <translation>Den Server neu starten</translation>
    </message>
    <message>
        <source>An index that does not help</source>
        <translation>Ein Index, der nicht hilft</translation>
    </message>
    <message>
        <source>A lock that blocks traffic</source>
        <translation>Eine Sperre, die den Verkehr blockiert</translation>
    </message>
    <message>
        <source>Switching the evidence off</source>
        <translation>Die Belege abschalten</translation>
    </message>
    <message>
        <source>A timeout that cuts everybody off</source>
        <translation>Ein Timeout, der alle trennt</translation>
    </message>
    <message>
        <source>Loosening the probes</source>
        <translation>Die Probes lockern</translation>
    </message>
    <message>
        <source>Ending pods</source>
        <translation>Pods beenden</translation>
    </message>
    <message>
        <source>A bounded pool with an unbounded wait</source>
        <translation>Ein begrenzter Pool mit unbegrenztem Warten</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Looking before acting</source>
        <translation>Erst schauen, dann eingreifen</translation>
    </message>
    <message>
        <source>Shedding the load</source>
        <translation>Last abwerfen</translation>
    </message>
    <message>
        <source>Service is back</source>
        <translation>Der Dienst ist zurück</translation>
    </message>
    <message>
        <source>The fix holds</source>
        <translation>Die Behebung hält stand</translation>
    </message>
    <message>
        <source>Users are served meanwhile</source>
        <translation>Nutzer werden währenddessen bedient</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Circuit Breaker</translation>
    </message>
    <message>
        <source>Connection budget</source>
        <translation>Verbindungsbudget</translation>
    </message>
    <message>
        <source>activity by application</source>
        <translation>Aktivität nach Anwendung</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>states</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>pool sizes</source>
        <translation>Poolgrößen</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>Probes</translation>
    </message>
    <message>
        <source>pooler</source>
        <translation>Pooler</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Fallen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>vermieden</translation>
    </message>
    <message>
        <source>sprung</source>
        <translation>zugeschnappt</translation>
    </message>
</context>
<context>
    <name>Class</name>
    <message>
        <source>The recording is of a drill outside this class.</source>
        <translation>Die Aufzeichnung ist von einer Übung außerhalb dieses Kurses.</translation>
    </message>
    <message>
        <source>The recording was made under other rules than those of this class.</source>
        <translation>Die Aufzeichnung entstand unter anderen Regeln als denen dieses Kurses.</translation>
    </message>
    <message>
        <source>The recording is of another drill than the one of this class.</source>
        <translation>Die Aufzeichnung ist von einer anderen Übung als der dieses Kurses.</translation>
    </message>
    <message>
        <source>The result shows other figures than its scorecard.</source>
        <translation>Das Ergebnis zeigt andere Zahlen als seine Wertung.</translation>
    </message>
    <message>
        <source>The recording has another number of checks than the result.</source>
        <translation>Die Aufzeichnung hat eine andere Zahl von Prüfungen als das Ergebnis.</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The recording is worth something else than the result claims.</source>
        <translation>Die Aufzeichnung ist etwas anderes wert, als das Ergebnis behauptet.</translation>
    </message>
    <message>
        <source>The drill is not finished, so there is no scorecard to compare with.</source>
        <translation>Die Übung ist nicht beendet, also gibt es keine Wertung zum Vergleichen.</translation>
    </message>
    <message>
        <source>The result names no recording that is whole.</source>
        <translation>Das Ergebnis nennt keine vollständige Aufzeichnung.</translation>
    </message>
    <message>
        <source>The recording %1 does not lie beside the result.</source>
        <translation>Die Aufzeichnung %1 liegt nicht neben dem Ergebnis.</translation>
    </message>
    <message>
        <source>What lies beside the result is no recording: another kind of file, or too large.</source>
        <translation>Was neben dem Ergebnis liegt, ist keine Aufzeichnung: eine andere Art von Datei, oder zu groß.</translation>
    </message>
    <message>
        <source>The scenario “%1” is not installed here.</source>
        <translation>Das Szenario „%1“ ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>The recording is not the one that the result was written with.</source>
        <translation>Die Aufzeichnung ist nicht die, mit der das Ergebnis geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>From the incident to the first act</source>
        <translation>Von der Störung bis zum ersten Eingriff</translation>
    </message>
    <message>
        <source>From the incident to mitigation</source>
        <translation>Von der Störung bis zur Entschärfung</translation>
    </message>
    <message>
        <source>Peak backends</source>
        <translation>Spitzenwert der Backends</translation>
    </message>
    <message>
        <source>Usable limit</source>
        <translation>Nutzbares Limit</translation>
    </message>
    <message>
        <source>Refused logins</source>
        <translation>Abgewiesene Anmeldungen</translation>
    </message>
    <message>
        <source>Transactions lost</source>
        <translation>Verlorene Transaktionen</translation>
    </message>
    <message>
        <source>Statements and deploys</source>
        <translation>Anweisungen und Deploys</translation>
    </message>
    <message>
        <source>Traps sprung</source>
        <translation>Zugeschnappte Fallen</translation>
    </message>
    <message>
        <source>Hints used</source>
        <translation>Genutzte Hinweise</translation>
    </message>
    <message>
        <source>Pods killed while paused</source>
        <translation>Während der Pause beendete Pods</translation>
    </message>
    <message>
        <source>Longest liveness answer, before the fix</source>
        <translation>Längste Liveness-Antwort, vor der Behebung</translation>
    </message>
    <message>
        <source>Longest liveness answer, after the fix</source>
        <translation>Längste Liveness-Antwort, nach der Behebung</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message numerus="yes">
        <source>%n session(s) ended, none of them at work.</source>
        <translation>
            <numerusform>%n Sitzung wurde beendet; sie arbeitete nicht.</numerusform>
            <numerusform>%n Sitzungen wurden beendet; keine davon arbeitete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended, %1 of them at work: %2 of work was thrown away (the longest had run for %3).</source>
        <translation>
            <numerusform>%n Sitzung wurde beendet, davon arbeitend: %1; verlorene Arbeit: %2 (sie lief schon %3).</numerusform>
            <numerusform>%n Sitzungen wurden beendet, davon arbeitend: %1; verlorene Arbeit: %2 (die längste lief schon %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at work ended: %1 of work was thrown away (the longest had run for %2).</source>
        <translation>
            <numerusform>%n arbeitende Sitzung wurde beendet; verlorene Arbeit: %1 (sie lief schon %2).</numerusform>
            <numerusform>%n arbeitende Sitzungen wurden beendet; verlorene Arbeit: %1 (die längste lief schon %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at work for %3 or more ended: %1 of work was thrown away (the longest had run for %2).</source>
        <translation>
            <numerusform>%n Sitzung, die seit %3 oder länger arbeitete, wurde beendet; verlorene Arbeit: %1 (sie lief schon %2).</numerusform>
            <numerusform>%n Sitzungen, die seit %3 oder länger arbeiteten, wurden beendet; verlorene Arbeit: %1 (die längste lief schon %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>In the %1 after it %2 and %3.</source>
        <translation>In den %1 danach: %2 und %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) (was|were) refused</source>
        <translation>
            <numerusform>%n abgewiesene Anmeldung</numerusform>
            <numerusform>%n abgewiesene Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n gescheiterte Anfrage</numerusform>
            <numerusform>%n gescheiterte Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n session(s) of other applications (was|were) connected, %2 of them at work%3.</source>
        <translation>
            <numerusform>Um %1 war %n Sitzung anderer Anwendungen verbunden, davon arbeitend: %2%3.</numerusform>
            <numerusform>Um %1 waren %n Sitzungen anderer Anwendungen verbunden, davon arbeitend: %2%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n session(s) of innocent applications (was|were) connected, %2 of them at work%3.</source>
        <translation>
            <numerusform>Um %1 war %n Sitzung unbeteiligter Anwendungen verbunden, davon arbeitend: %2%3.</numerusform>
            <numerusform>Um %1 waren %n Sitzungen unbeteiligter Anwendungen verbunden, davon arbeitend: %2%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n of %2 of %3 (was|were) at work%4.</source>
        <translation>
            <numerusform>Um %1 arbeitete %n von %2 von %3%4.</numerusform>
            <numerusform>Um %1 arbeiteten %n von %2 von %3%4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 a restart would have ended %n session(s), %2 of them at work%3.</source>
        <translation>
            <numerusform>Um %1 hätte ein Neustart %n Sitzung beendet, davon arbeitend: %2%3.</numerusform>
            <numerusform>Um %1 hätte ein Neustart %n Sitzungen beendet, davon arbeitend: %2%3.</numerusform>
        </translation>
    </message>
    <message>
        <source> (the oldest transaction was %1 old)</source>
        <translation> (die älteste Transaktion war %1 alt)</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>You deployed %1 unchanged</source>
        <translation>Sie haben %1 unverändert deployt</translation>
    </message>
    <message>
        <source>You deployed %1 with %2</source>
        <translation>Sie haben %1 mit %2 deployt</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>Schwall</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>A release of %1 went out</source>
        <translation>Ein Release von %1 ist hinausgegangen</translation>
    </message>
    <message>
        <source>“%1” was fired: %2 of the database</source>
        <translation>„%1“ wurde eingespielt: %2 der Datenbank</translation>
    </message>
    <message>
        <source>“%1” was fired: %2 of %3</source>
        <translation>„%1“ wurde eingespielt: %2 bei %3</translation>
    </message>
    <message numerus="yes">
        <source>Diagnosis: %1, %2, %n backend(s)</source>
        <translation>
            <numerusform>Diagnose: %1, %2, %n Backend</numerusform>
            <numerusform>Diagnose: %1, %2, %n Backends</numerusform>
        </translation>
    </message>
    <message>
        <source>Hint %1 was shown</source>
        <translation>Hinweis %1 wurde gezeigt</translation>
    </message>
    <message>
        <source>%1 ran %2</source>
        <translation>%1 hat ausgeführt: %2</translation>
    </message>
    <message>
        <source>%1 ran %2 (failed, SQLSTATE %3)</source>
        <translation>%1 hat ausgeführt: %2 (gescheitert, SQLSTATE %3)</translation>
    </message>
    <message>
        <source>The server was restarted</source>
        <translation>Der Server wurde neu gestartet</translation>
    </message>
    <message>
        <source>The server&apos;s %1 changed to %2</source>
        <translation>Auf dem Server geändert: %1 auf %2</translation>
    </message>
    <message>
        <source>The server stopped</source>
        <translation>Der Server wurde gestoppt</translation>
    </message>
    <message>
        <source>The server is back</source>
        <translation>Der Server ist zurück</translation>
    </message>
    <message>
        <source>The lab lost its connection to the server</source>
        <translation>Das Labor hat seine Verbindung zum Server verloren</translation>
    </message>
    <message>
        <source>The lab&apos;s connection to the server is back</source>
        <translation>Die Verbindung des Labors zum Server ist zurück</translation>
    </message>
    <message>
        <source>The database answers again</source>
        <translation>Die Datenbank antwortet wieder</translation>
    </message>
    <message>
        <source>Check %1: not mitigated, fixed</source>
        <translation>Prüfung %1: nicht entschärft, behoben</translation>
    </message>
    <message>
        <source>Check %1: not mitigated, not fixed</source>
        <translation>Prüfung %1: nicht entschärft, nicht behoben</translation>
    </message>
    <message>
        <source>Check %1: mitigated, fixed</source>
        <translation>Prüfung %1: entschärft, behoben</translation>
    </message>
    <message>
        <source>Check %1: mitigated, not fixed</source>
        <translation>Prüfung %1: entschärft, nicht behoben</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s) in all</source>
        <translation>
            <numerusform>%1, insgesamt %n-mal</numerusform>
            <numerusform>%1, insgesamt %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) of %1 ended (%2 idle, %3 working)</source>
        <translation>
            <numerusform>%n Backend von %1 wurde beendet (untätig: %2, arbeitend: %3)</numerusform>
            <numerusform>%n Backends von %1 wurden beendet (untätig: %2, arbeitend: %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) refused</source>
        <translation>
            <numerusform>%n abgewiesene Anmeldung</numerusform>
            <numerusform>%n abgewiesene Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) lost</source>
        <translation>
            <numerusform>%n verlorene Transaktion</numerusform>
            <numerusform>%n verlorene Transaktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, of whatever age</source>
        <translation>%1, %2, gleich welchen Alters</translation>
    </message>
    <message>
        <source>The kubelet killed a pod of %1</source>
        <translation>Der Kubelet hat einen Pod von %1 beendet</translation>
    </message>
    <message numerus="yes">
        <source>The kubelet killed pods of %1, %n kill(s)</source>
        <translation>
            <numerusform>Der Kubelet hat Pods von %1 beendet, %n-mal</numerusform>
            <numerusform>Der Kubelet hat Pods von %1 beendet, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>keine Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>Liveness probes while the database was paused: before the first deploy of the application was rolled out, and in the last check after it</source>
        <translation>Liveness-Probes bei angehaltener Datenbank: bevor der erste Deploy der Anwendung ausgerollt war, und in der letzten Prüfung danach</translation>
    </message>
    <message>
        <source>You looked at the limits</source>
        <translation>Sie haben sich die Limits angesehen</translation>
    </message>
    <message>
        <source>You grouped the sessions by application</source>
        <translation>Sie haben die Sitzungen nach Anwendung gruppiert</translation>
    </message>
    <message>
        <source>You grouped the sessions by state</source>
        <translation>Sie haben die Sitzungen nach Zustand gruppiert</translation>
    </message>
    <message>
        <source>You looked at the client settings</source>
        <translation>Sie haben sich die Client-Einstellungen angesehen</translation>
    </message>
    <message>
        <source>You looked at the probes of the pods</source>
        <translation>Sie haben sich die Probes der Pods angesehen</translation>
    </message>
    <message>
        <source>You looked at the pooler</source>
        <translation>Sie haben sich den Pooler angesehen</translation>
    </message>
    <message>
        <source>You asked the console of the pooler</source>
        <translation>Sie haben die Konsole des Poolers befragt</translation>
    </message>
    <message>
        <source>You opened the view “%1”</source>
        <translation>Sie haben die Ansicht „%1“ geöffnet</translation>
    </message>
    <message>
        <source>Check %1: cancelled</source>
        <translation>Prüfung %1: abgebrochen</translation>
    </message>
    <message>
        <source>was cancelled (%1)</source>
        <translation>wurde abgebrochen (%1)</translation>
    </message>
    <message>
        <source>its session was terminated (%1)</source>
        <translation>ihre Sitzung wurde beendet (%1)</translation>
    </message>
    <message>
        <source>refused: too many connections (%1)</source>
        <translation>abgewiesen: zu viele Verbindungen (%1)</translation>
    </message>
    <message>
        <source>refused: not permitted (%1)</source>
        <translation>abgewiesen: nicht erlaubt (%1)</translation>
    </message>
    <message>
        <source>failed: not valid SQL (%1)</source>
        <translation>gescheitert: kein gültiges SQL (%1)</translation>
    </message>
    <message>
        <source>failed: there is no such table (%1)</source>
        <translation>gescheitert: eine solche Tabelle gibt es nicht (%1)</translation>
    </message>
    <message>
        <source>failed: there is no such column (%1)</source>
        <translation>gescheitert: eine solche Spalte gibt es nicht (%1)</translation>
    </message>
    <message>
        <source>failed: there is no such function (%1)</source>
        <translation>gescheitert: eine solche Funktion gibt es nicht (%1)</translation>
    </message>
    <message>
        <source>failed: there is no such object (%1)</source>
        <translation>gescheitert: ein solches Objekt gibt es nicht (%1)</translation>
    </message>
    <message>
        <source>failed: it is there already (%1)</source>
        <translation>gescheitert: es ist schon da (%1)</translation>
    </message>
    <message>
        <source>failed: not a valid value (%1)</source>
        <translation>gescheitert: kein gültiger Wert (%1)</translation>
    </message>
    <message>
        <source>failed: it cannot be changed while the server runs (%1)</source>
        <translation>gescheitert: es lässt sich nicht ändern, während der Server läuft (%1)</translation>
    </message>
    <message>
        <source>failed: the lock was not to be had (%1)</source>
        <translation>gescheitert: die Sperre war nicht zu bekommen (%1)</translation>
    </message>
    <message>
        <source>failed: not within a transaction (%1)</source>
        <translation>gescheitert: nicht innerhalb einer Transaktion (%1)</translation>
    </message>
    <message>
        <source>not run: its transaction had failed (%1)</source>
        <translation>nicht ausgeführt: ihre Transaktion war gescheitert (%1)</translation>
    </message>
    <message>
        <source>failed: a deadlock (%1)</source>
        <translation>gescheitert: ein Deadlock (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: nothing waits for a restart any more</source>
        <translation>%1: nichts wartet mehr auf einen Neustart</translation>
    </message>
    <message>
        <source>%1: %2 waits for a restart</source>
        <translation>%1: %2 wartet auf einen Neustart</translation>
    </message>
    <message>
        <source>connection limit of %1: %2 → %3</source>
        <translation>Verbindungslimit von %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 may log in</source>
        <translation>%1 darf sich anmelden</translation>
    </message>
    <message>
        <source>%1 may no longer log in</source>
        <translation>%1 darf sich nicht mehr anmelden</translation>
    </message>
    <message>
        <source>the index %1 is gone</source>
        <translation>den Index %1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the index %1 is there</source>
        <translation>den Index %1 gibt es</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (after a restart, at %2)</source>
        <translation>%1 (nach einem Neustart, um %2)</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (um %2)</translation>
    </message>
    <message>
        <source>no application lost a connection right after it</source>
        <translation>keine Anwendung verlor gleich danach eine Verbindung</translation>
    </message>
    <message>
        <source>failed (SQLSTATE %1)</source>
        <translation>gescheitert (SQLSTATE %1)</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>No diagnosis was given.</source>
        <translation>Es wurde keine Diagnose gestellt.</translation>
    </message>
    <message>
        <source>You named %1 of %2 with %3 at %4</source>
        <translation>Um %4 nannten Sie %1 bei %2 mit %3</translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s)</source>
        <translation>
            <numerusform>%n Backend</numerusform>
            <numerusform>%n Backends</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; that set it off, and is not why so much broke.</source>
        <translation>%1; das war der Auslöser, aber nicht der Grund, warum so viel zu Bruch ging.</translation>
    </message>
    <message>
        <source>%1; that is not what happened.</source>
        <translation>%1; das ist nicht, was geschah.</translation>
    </message>
    <message>
        <source>%1; the cause is right, the application is not.</source>
        <translation>%1; die Ursache stimmt, die Anwendung nicht.</translation>
    </message>
    <message>
        <source>%1, but only after acting at %2.</source>
        <translation>%1, aber erst nach dem ersten Eingriff um %2.</translation>
    </message>
    <message>
        <source>%1, before acting; the board showed %2.</source>
        <translation>%1, vor dem ersten Eingriff; die Übersicht zeigte %2.</translation>
    </message>
    <message>
        <source>%1, before acting.</source>
        <translation>%1, vor dem ersten Eingriff.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Grading</name>
    <message>
        <source>The trigger has not been fired again to the end.</source>
        <translation>Der Auslöser wurde bisher kein weiteres Mal bis zum Ende betätigt.</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No pod was asked whether it lives.</source>
        <translation>Kein Pod wurde gefragt, ob er lebt.</translation>
    </message>
    <message>
        <source>Longest answer to a liveness probe: %1 ms; the goal was %2 ms. Not answered: %3. Pods restarted: %4.</source>
        <translation>Längste Antwort auf eine Liveness-Probe: %1 ms; das Ziel waren %2 ms. Nicht beantwortete Probes: %3. Neu gestartete Pods: %4.</translation>
    </message>
    <message>
        <source>%1 of them failed through a fault of the lab: check again.</source>
        <translation>Davon durch einen Fehler des Labors gescheitert: %1. Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>One that was asked has had no answer for %1.</source>
        <translation>Ein abgefragter Pod ist seit %1 ohne Antwort.</translation>
    </message>
    <message>
        <source>Pods of which nothing ran: %1.</source>
        <translation>Pods, von denen nichts lief: %1.</translation>
    </message>
    <message>
        <source>Not every pod was ready again.</source>
        <translation>Nicht jeder Pod war wieder bereit.</translation>
    </message>
    <message>
        <source>All pods were ready again %1 after it; the goal was %2.</source>
        <translation>%1 danach waren alle Pods wieder bereit; das Ziel waren %2.</translation>
    </message>
    <message>
        <source>No request of %1 was answered.</source>
        <translation>Keine Anfrage an %1 wurde beantwortet.</translation>
    </message>
    <message>
        <source>Nobody asked anything of %1.</source>
        <translation>Niemand stellte eine Anfrage an %1.</translation>
    </message>
    <message>
        <source>Of %1 requests of %2 %3 % failed or were slower than %4; the goal was 5 %.</source>
        <translation>Von %1 Anfragen an %2 sind %3 % gescheitert oder waren langsamer als %4; das Ziel waren 5 %.</translation>
    </message>
    <message>
        <source>Of %1 requests of %2 %3 % ended, served or failed, while p99 was above %4; the goal was 5 %.</source>
        <translation>Von %1 Anfragen an %2 endeten %3 %, bedient oder gescheitert, während p99 über %4 lag; das Ziel waren 5 %.</translation>
    </message>
    <message>
        <source>%1 fired again: peak %2 of %3; the goal was %4.</source>
        <translation>Auslöser „%1“, noch einmal betätigt: Spitzenwert %2 von %3; das Ziel war %4.</translation>
    </message>
    <message>
        <source>%1 fired again, %2 times in a row: peak %3 of %4; the goal was %5.</source>
        <translation>Auslöser „%1“, noch einmal betätigt, %2-mal hintereinander: Spitzenwert %3 von %4; das Ziel war %5.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Abgewiesene Anmeldungen: %1.</translation>
    </message>
    <message>
        <source>Refused of %1: %2.</source>
        <translation>Abgewiesene Anmeldungen von %1: %2.</translation>
    </message>
    <message>
        <source>Work lost: %1.</source>
        <translation>Verlorene Arbeit: %1.</translation>
    </message>
    <message>
        <source>%1 of them had no answer yet when the measurement ended.</source>
        <translation>Davon ohne Antwort, als die Messung endete: %1.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>at activity by application</source>
        <translation>die Aktivität nach Anwendung</translation>
    </message>
    <message>
        <source>at the usable limit</source>
        <translation>das nutzbare Limit</translation>
    </message>
    <message>
        <source>at the states of sessions</source>
        <translation>die Zustände der Sitzungen</translation>
    </message>
    <message>
        <source>at the pools in effect</source>
        <translation>die wirksamen Pools</translation>
    </message>
    <message>
        <source>at the probes of the pods</source>
        <translation>die Probes der Pods</translation>
    </message>
    <message>
        <source>at the pooler</source>
        <translation>den Pooler</translation>
    </message>
    <message>
        <source>%1 (%2, for your count was right)</source>
        <translation>%1 (%2, denn Ihre Anzahl stimmte)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You looked %1 before acting.</source>
        <translation>Sie haben sich vor dem ersten Eingriff angesehen: %1.</translation>
    </message>
    <message>
        <source>You looked %1.</source>
        <translation>Sie haben sich angesehen: %1.</translation>
    </message>
    <message>
        <source>You did not look %1 before acting.</source>
        <translation>Sie haben sich vor dem ersten Eingriff nicht angesehen: %1.</translation>
    </message>
    <message>
        <source>You did not look %1 yet.</source>
        <translation>Sie haben sich noch nicht angesehen: %1.</translation>
    </message>
    <message>
        <source>You looked %1, but not %2 before acting.</source>
        <translation>Sie haben sich angesehen: %1, vor dem ersten Eingriff aber nicht: %2.</translation>
    </message>
    <message>
        <source>You looked %1, but not %2 yet.</source>
        <translation>Sie haben sich angesehen: %1, aber noch nicht: %2.</translation>
    </message>
    <message>
        <source>The incident has not begun.</source>
        <translation>Die Störung hat noch nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Why: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Says no more than the words beside it.</source>
        <translation>Sagt nicht mehr als die Worte daneben.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing was done to bring %1 back.</source>
        <translation>Es wurde nichts getan, um %1 zurückzubringen.</translation>
    </message>
    <message>
        <source>%1 did not get %2 without refusals, failures and waits above %3 before the trigger was fired again.</source>
        <translation>Für %1 gab es keine %2 ohne Abweisungen, Fehlschläge und Wartezeiten über %3, bevor der Auslöser noch einmal betätigt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (was|were) served again from %2: %3 without refusals, p95 at most %4.</source>
        <translation>
            <numerusform>%1 wurde ab %2 wieder bedient: %3 ohne Abweisungen, p95 höchstens %4.</numerusform>
            <numerusform>%1 wurden ab %2 wieder bedient: %3 ohne Abweisungen, p95 höchstens %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Regrade</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>kein Ereignis</translation>
    </message>
    <message>
        <source>events %1</source>
        <translation>Ereignisse %1</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>is no longer asked</source>
        <translation>wird nicht mehr verlangt</translation>
    </message>
    <message>
        <source>was not asked</source>
        <translation>wurde nicht verlangt</translation>
    </message>
    <message>
        <source>evidence of %1</source>
        <translation>Belege zu %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>points for detect</source>
        <translation>Punkte für Erkennen</translation>
    </message>
    <message>
        <source>points for fix</source>
        <translation>Punkte für Beheben</translation>
    </message>
    <message>
        <source>points for trap</source>
        <translation>Punkte für Fallen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>entschärft</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>hints used</source>
        <translation>genutzte Hinweise</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>abgezogen</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The drill was played with version %1 of the scenario; version %2 is installed.</source>
        <translation>Die Übung wurde mit Version %1 des Szenarios gespielt; installiert ist Version %2.</translation>
    </message>
    <message>
        <source>The scenario&apos;s files have changed since the drill, though not its version (hash %1 then, %2 now).</source>
        <translation>Die Dateien des Szenarios haben sich seit der Übung geändert, seine Version nicht (Hash damals %1, jetzt %2).</translation>
    </message>
    <message>
        <source>The recording ends before the drill did, so there is no scorecard to compare with.</source>
        <translation>Die Aufzeichnung endet vor der Übung, deshalb gibt es keine Wertung zum Vergleichen.</translation>
    </message>
    <message>
        <source>The scenario is the one that was played, so the recording was altered, or another version of Stormlab graded it.</source>
        <translation>Das Szenario ist das gespielte, also wurde die Aufzeichnung verändert, oder eine andere Version von Stormlab hat sie bewertet.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Drill %1 version %2</source>
        <translation>Übung %1 Version %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Activity of a real server, imported from CSV</source>
        <translation>Aktivität eines echten Servers, aus CSV importiert</translation>
    </message>
    <message>
        <source>Recording of a real server</source>
        <translation>Aufzeichnung eines echten Servers</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>The second recording against the first; times count from where both are aligned</source>
        <translation>Die zweite Aufzeichnung gegen die erste; Zeiten zählen von da, wo beide ausgerichtet sind</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Chart of backends by application in %1.</source>
        <translation>Diagramm der Backends nach Anwendung in %1.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>in beiden</translation>
    </message>
    <message>
        <source>What was done in both, in one order</source>
        <translation>Was in beiden getan wurde, in einer Reihenfolge</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>Länge %1</translation>
    </message>
    <message>
        <source>ended %1 after the incident began</source>
        <translation>beendet %1 nach Beginn der Störung</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>What was graded, and the events that prove it</source>
        <translation>Was gewertet wurde, und die Ereignisse, die es belegen</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Chart of backends by application, below the two limits, with the numbered marks.</source>
        <translation>Diagramm der Backends nach Anwendung, unter den beiden Grenzen, mit den nummerierten Marken.</translation>
    </message>
    <message>
        <source>Chart of refused logins in each second.</source>
        <translation>Diagramm der abgewiesenen Anmeldungen in jeder Sekunde.</translation>
    </message>
    <message>
        <source>The recording holds no sample of a server.</source>
        <translation>Die Aufzeichnung enthält keine Stichprobe eines Servers.</translation>
    </message>
    <message numerus="yes">
        <source>At its peak the server had %n backend(s), with %1 slots for ordinary roles.</source>
        <translation>
            <numerusform>Am Höhepunkt hatte der Server %n Backend, bei %1 Slots für gewöhnliche Rollen.</numerusform>
            <numerusform>Am Höhepunkt hatte der Server %n Backends, bei %1 Slots für gewöhnliche Rollen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At its peak the server had %n backend(s); its limit is not known.</source>
        <translation>
            <numerusform>Am Höhepunkt hatte der Server %n Backend; seine Grenze ist nicht bekannt.</numerusform>
            <numerusform>Am Höhepunkt hatte der Server %n Backends; seine Grenze ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Refused logins and lost transactions are not known.</source>
        <translation>Abgewiesene Anmeldungen und verlorene Transaktionen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>The chart as a table: of each stretch of time the fullest and the emptiest sample; the CSV export has every sample</source>
        <translation>Das Diagramm als Tabelle: von jedem Zeitabschnitt die vollste und die leerste Stichprobe; der CSV-Export hat jede Stichprobe</translation>
    </message>
    <message>
        <source>not readable before</source>
        <translation>davor nicht lesbar</translation>
    </message>
    <message>
        <source>Liveness before and after</source>
        <translation>Liveness vorher und nachher</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>longest answer</source>
        <translation>längste Antwort</translation>
    </message>
    <message>
        <source>good answers</source>
        <translation>gute Antworten</translation>
    </message>
    <message>
        <source>kills by the kubelet</source>
        <translation>vom Kubelet beendet</translation>
    </message>
    <message>
        <source>What was done when</source>
        <translation>Was wann getan wurde</translation>
    </message>
    <message>
        <source>The numbers are those on the chart</source>
        <translation>Die Nummern sind die im Diagramm</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What the traps cost</source>
        <translation>Was die Fallen kosten</translation>
    </message>
    <message>
        <source>In the numbers of this recording; for a trap that was avoided, what it would have cost</source>
        <translation>In den Zahlen dieser Aufzeichnung; bei einer vermiedenen Falle, was sie gekostet hätte</translation>
    </message>
    <message>
        <source>trap</source>
        <translation>Falle</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>sprung</source>
        <translation>zugeschnappt</translation>
    </message>
    <message>
        <source>avoided</source>
        <translation>vermieden</translation>
    </message>
    <message>
        <source>Statements that oncall ran</source>
        <translation>Anweisungen, die oncall ausgeführt hat</translation>
    </message>
    <message>
        <source>As the server logged them</source>
        <translation>Wie der Server sie protokolliert hat</translation>
    </message>
    <message>
        <source>through</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Anweisung</translation>
    </message>
    <message numerus="yes">
        <source>%n further statement(s) (is|are) left out; the JSON export has all of them.</source>
        <translation>
            <numerusform>%n weitere Anweisung ist weggelassen; der JSON-Export hat alle.</numerusform>
            <numerusform>%n weitere Anweisungen sind weggelassen; der JSON-Export hat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postmortem of this incident</source>
        <translation>Postmortem dieser Störung</translation>
    </message>
    <message>
        <source>Take to production</source>
        <translation>Fürs Produktivsystem</translation>
    </message>
    <message>
        <source>The scenario %1 is not installed, so this recording cannot be graded: the points are those that the drill itself recorded.</source>
        <translation>Das Szenario %1 ist nicht installiert, daher kann diese Aufzeichnung nicht bewertet werden: Die Punkte sind die, welche die Übung selbst aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>The scenario %1 is not installed, so this recording cannot be graded.</source>
        <translation>Das Szenario %1 ist nicht installiert, daher kann diese Aufzeichnung nicht bewertet werden.</translation>
    </message>
    <message>
        <source>This is the recording of a server, not of a drill: it has no grade.</source>
        <translation>Dies ist die Aufzeichnung eines Servers, nicht einer Übung: Sie hat keine Wertung.</translation>
    </message>
    <message>
        <source>The scenario has changed since this drill was played; the points are those of the installed version.</source>
        <translation>Das Szenario hat sich seit dieser Übung geändert; die Punkte sind die der installierten Fassung.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>the lab</source>
        <translation>das Labor</translation>
    </message>
    <message>
        <source>Backends by application over time</source>
        <translation>Backends nach Anwendung über die Zeit</translation>
    </message>
    <message>
        <source>Refused logins a second over time</source>
        <translation>Abgewiesene Anmeldungen je Sekunde über die Zeit</translation>
    </message>
    <message>
        <source>refused logins</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>Das Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>The chart of refused logins as a table: of each stretch of time the worst second; the CSV export has every second</source>
        <translation>Das Diagramm der abgewiesenen Anmeldungen als Tabelle: von jedem Zeitabschnitt die schlimmste Sekunde; der CSV-Export hat jede Sekunde</translation>
    </message>
    <message>
        <source>requests waiting</source>
        <translation>wartende Anfragen</translation>
    </message>
    <message>
        <source>The refused logins as a table</source>
        <translation>Die abgewiesenen Anmeldungen als Tabelle</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>was daraus wurde</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>Passed: %1 of %2 points.</source>
        <translation>Bestanden: %1 von %2 Punkten.</translation>
    </message>
    <message>
        <source>Not passed: %1 of %2 points.</source>
        <translation>Nicht bestanden: %1 von %2 Punkten.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) taken off for hints and checks.</source>
        <translation>
            <numerusform>%n Punkt für Hinweise und Prüfungen abgezogen.</numerusform>
            <numerusform>%n Punkte für Hinweise und Prüfungen abgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mitigated and fixed.</source>
        <translation>Entschärft und behoben.</translation>
    </message>
    <message>
        <source>Mitigated, not fixed: no check has shown that it withstands the trigger, fired again.</source>
        <translation>Entschärft, nicht behoben: Keine Prüfung hat gezeigt, dass es dem noch einmal betätigten Auslöser standhält.</translation>
    </message>
    <message>
        <source>Not mitigated: service is not back.</source>
        <translation>Nicht entschärft: Der Dienst ist nicht zurück.</translation>
    </message>
</context>
<context>
    <name>Served</name>
    <message>
        <source>No request of %1 was answered while the trigger was fired again.</source>
        <translation>Während der Auslöser noch einmal betätigt wurde, wurde keine Anfrage an %1 beantwortet.</translation>
    </message>
    <message>
        <source>Nobody asked anything of %1 while the trigger was fired again.</source>
        <translation>Während der Auslöser noch einmal betätigt wurde, stellte niemand eine Anfrage an %1.</translation>
    </message>
    <message>
        <source>While the trigger was fired again, of %1 requests of %2 %3 % failed or were slower than %4; at most %5 % may.</source>
        <translation>Während der Auslöser noch einmal betätigt wurde, sind von %1 Anfragen an %2 %3 % gescheitert oder waren langsamer als %4; höchstens %5 % dürfen das.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>how many instances (dynos, pods, workers) the app runs as</source>
        <translation>mit wie vielen Instanzen (Dynos, Pods, Worker) die Anwendung läuft</translation>
    </message>
    <message>
        <source>connections that each instance keeps open, used or not</source>
        <translation>Verbindungen, die jede Instanz offen hält, ob genutzt oder nicht</translation>
    </message>
    <message>
        <source>connections that one instance opens at most</source>
        <translation>Verbindungen, die eine Instanz höchstens öffnet</translation>
    </message>
    <message>
        <source>a request that waits longer for a connection fails</source>
        <translation>eine Anfrage, die länger auf eine Verbindung wartet, scheitert</translation>
    </message>
    <message>
        <source>a connection older than this is closed when idle; 0: never</source>
        <translation>eine Verbindung, die älter ist, wird geschlossen, sobald sie untätig ist; 0: nie</translation>
    </message>
    <message>
        <source>an idle connection beyond the minimum is closed after this; 0: never</source>
        <translation>eine untätige Verbindung über dem Minimum wird nach dieser Zeit geschlossen; 0: nie</translation>
    </message>
    <message>
        <source>a login that takes longer is given up</source>
        <translation>eine Anmeldung, die länger dauert, wird aufgegeben</translation>
    </message>
    <message>
        <source>how long to wait before a failed login is tried again</source>
        <translation>wie lange gewartet wird, bevor eine gescheiterte Anmeldung wiederholt wird</translation>
    </message>
    <message>
        <source>the wait (fixed), or the first of the growing waits (exponential)</source>
        <translation>die Wartezeit (fixed) oder die erste der wachsenden Wartezeiten (exponential)</translation>
    </message>
    <message>
        <source>the longest wait of the exponential policy</source>
        <translation>die längste Wartezeit der Strategie exponential</translation>
    </message>
    <message>
        <source>how much of the wait is left to chance</source>
        <translation>wie viel der Wartezeit dem Zufall überlassen bleibt</translation>
    </message>
    <message>
        <source>failed logins in a row that open the circuit breaker; 0: no breaker</source>
        <translation>gescheiterte Anmeldungen in Folge, die den Circuit Breaker öffnen; 0: keiner</translation>
    </message>
    <message>
        <source>how long an open breaker lets no login through</source>
        <translation>wie lange ein offener Circuit Breaker keine Anmeldung durchlässt</translation>
    </message>
    <message>
        <source>each instance starts this long after the one before it</source>
        <translation>jede Instanz startet um diese Zeit nach der vorigen</translation>
    </message>
    <message>
        <source>whether a deploy restarts all instances at once or in turn</source>
        <translation>ob ein Deploy alle Instanzen auf einmal oder nacheinander neu startet</translation>
    </message>
    <message>
        <source>how long old instances live beside their successors</source>
        <translation>wie lange alte Instanzen neben ihren Nachfolgern leben</translation>
    </message>
    <message>
        <source>whether slow work outside the database is done inside the transaction</source>
        <translation>ob langsame Arbeit außerhalb der Datenbank innerhalb der Transaktion erledigt wird</translation>
    </message>
    <message>
        <source>how a pod ends an engine that does not answer</source>
        <translation>wie ein Pod eine Engine beendet, die nicht antwortet</translation>
    </message>
    <message>
        <source>a health probe that takes longer has failed</source>
        <translation>eine Probe, die länger dauert, ist gescheitert</translation>
    </message>
    <message>
        <source>failed probes in a row that restart an instance</source>
        <translation>gescheiterte Probes in Folge, die eine Instanz neu starten</translation>
    </message>
    <message>
        <source>whether the app connects to the server or to a pooler before it</source>
        <translation>ob sich die Anwendung mit dem Server oder mit einem Pooler davor verbindet</translation>
    </message>
</context>
<context>
    <name>Shedding</name>
    <message numerus="yes">
        <source>%n backend(s)</source>
        <translation>
            <numerusform>%n Backend</numerusform>
            <numerusform>%n Backends</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3 at %4, came back, and after the deploy stayed below %5 for %6.</source>
        <translation>Um %4 fiel %1 von %2 auf %3, stieg wieder und blieb nach dem Deploy %6 lang unter %5.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3 within %4 and stayed below %5 for %6.</source>
        <translation>%1 fiel binnen %4 von %2 auf %3 und blieb %6 lang unter %5.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3 at %4, %5 after the first act: relief came by the deploy alone.</source>
        <translation>Um %4, %5 nach dem ersten Eingriff, fiel %1 von %2 auf %3: Die Entlastung kam allein durch den Deploy.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3 at %4, %5 after the first act: relief came by itself.</source>
        <translation>Um %4, %5 nach dem ersten Eingriff, fiel %1 von %2 auf %3: Die Entlastung kam von selbst.</translation>
    </message>
    <message>
        <source>%1 fell to %2 at %3, but did not stay below %4.</source>
        <translation>Um %3 fiel %1 auf %2, blieb aber nicht unter %4.</translation>
    </message>
    <message>
        <source>%1 fell to %2 at %3; it has yet to stay there.</source>
        <translation>Um %3 fiel %1 auf %2; ob es dabei bleibt, muss sich noch zeigen.</translation>
    </message>
    <message>
        <source>Nothing was done to shed backends of %1.</source>
        <translation>Es wurde nichts getan, um Backends von %1 abzuwerfen.</translation>
    </message>
    <message>
        <source>%1 never fell below %2 after you acted.</source>
        <translation>%1 fiel nach Ihrem Eingriff nie unter %2.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n pod(s)</source>
        <translation>
            <numerusform>%n Pod</numerusform>
            <numerusform>%n Pods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 of %2 (does not answer its|do not answer their) liveness probe.</source>
        <translation>
            <numerusform>%n von %1 von %2 beantwortet seine Liveness-Probe nicht.</numerusform>
            <numerusform>%n von %1 von %2 beantworten ihre Liveness-Probe nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 of %2 (fails its|fail their) liveness probe.</source>
        <translation>
            <numerusform>%n von %1 von %2 besteht seine Liveness-Probe nicht.</numerusform>
            <numerusform>%n von %1 von %2 bestehen ihre Liveness-Probe nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 of %2 (waits|wait) to be started again.</source>
        <translation>
            <numerusform>%n von %1 von %2 wartet auf den Neustart.</numerusform>
            <numerusform>%n von %1 von %2 warten auf den Neustart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 of %2 (is|are) not ready.</source>
        <translation>
            <numerusform>%n von %1 von %2 ist nicht bereit.</numerusform>
            <numerusform>%n von %1 von %2 sind nicht bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) so far.</source>
        <translation>
            <numerusform>Bisher %n Neustart.</numerusform>
            <numerusform>Bisher %n Neustarts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (the limit is not known).</source>
        <translation>
            <numerusform>%n Sitzung (das Limit ist unbekannt).</numerusform>
            <numerusform>%n Sitzungen (das Limit ist unbekannt).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %1 usable slots taken and %2 in reserve (%3 by the lab).</source>
        <translation>%1 von %1 nutzbaren Slots und %2 der Reserve belegt (davon vom Labor: %3).</translation>
    </message>
    <message>
        <source>%1 of %1 usable slots taken and %2 in reserve.</source>
        <translation>%1 von %1 nutzbaren Slots und %2 der Reserve belegt.</translation>
    </message>
    <message>
        <source>%1 of %2 usable slots taken (%3 by the lab).</source>
        <translation>%1 von %2 nutzbaren Slots belegt (davon vom Labor: %3).</translation>
    </message>
    <message>
        <source>%1 of %2 usable slots taken.</source>
        <translation>%1 von %2 nutzbaren Slots belegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) refused in the last second.</source>
        <translation>
            <numerusform>%n Anmeldung in der letzten Sekunde abgewiesen.</numerusform>
            <numerusform>%n Anmeldungen in der letzten Sekunde abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits %2.</source>
        <translation>%1 wartet %2.</translation>
    </message>
    <message>
        <source>%1 answers in %2.</source>
        <translation>%1 antwortet in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n circuit breaker(s) (is|are) open.</source>
        <translation>
            <numerusform>%n Circuit Breaker ist offen.</numerusform>
            <numerusform>%n Circuit Breaker sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline.</source>
        <translation>Ruhephase.</translation>
    </message>
    <message>
        <source>The trigger is fired again.</source>
        <translation>Der Auslöser wird noch einmal betätigt.</translation>
    </message>
    <message>
        <source>Checking whether service is back.</source>
        <translation>Es wird geprüft, ob der Dienst zurück ist.</translation>
    </message>
    <message>
        <source>Every application is served.</source>
        <translation>Jede Anwendung wird bedient.</translation>
    </message>
    <message>
        <source>The server has not answered for %1.</source>
        <translation>Der Server antwortet seit %1 nicht.</translation>
    </message>
    <message>
        <source>The drill failed.</source>
        <translation>Die Übung ist gescheitert.</translation>
    </message>
    <message>
        <source>The drill failed: %1</source>
        <translation>Die Übung ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The drill is over.</source>
        <translation>Die Übung ist zu Ende.</translation>
    </message>
    <message>
        <source>PostgreSQL stopped %1 ago.</source>
        <translation>PostgreSQL wurde vor %1 gestoppt.</translation>
    </message>
    <message>
        <source>The connection to the server was lost %1 ago.</source>
        <translation>Die Verbindung zum Server ging vor %1 verloren.</translation>
    </message>
    <message>
        <source>The server has not been sampled yet.</source>
        <translation>Vom Server gibt es noch keine Stichprobe.</translation>
    </message>
    <message>
        <source>The sandbox of “%1” is being prepared.</source>
        <translation>Die Sandbox von „%1“ wird vorbereitet.</translation>
    </message>
</context>
<context>
    <name>Traps</name>
    <message>
        <source>You raised %1 of %2 from %3 to %4.</source>
        <translation>Sie haben %1 bei %2 von %3 auf %4 erhöht.</translation>
    </message>
    <message>
        <source>You ended the pod %1 %2.</source>
        <translation>Sie haben den Pod %1 %2 beendet.</translation>
    </message>
    <message>
        <source>You replaced the pods of %1 and changed nothing about them.</source>
        <translation>Sie haben die Pods von %1 ersetzt und nichts an ihnen geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) of %1</source>
        <translation>
            <numerusform>%n Backend von %1</numerusform>
            <numerusform>%n Backends von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You terminated %1.</source>
        <translation>Sie haben %1 beendet.</translation>
    </message>
    <message>
        <source>pid %1 and more</source>
        <translation>unter anderem pid %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message numerus="yes">
        <source>You terminated %n working backend(s) of %1, whose work was lost</source>
        <translation>
            <numerusform>Sie haben %n arbeitendes Backend von %1 beendet, dessen Arbeit verloren ging</numerusform>
            <numerusform>Sie haben %n arbeitende Backends von %1 beendet, deren Arbeit verloren ging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You terminated %n working backend(s) of %1, whose work of %2 or more was lost</source>
        <translation>
            <numerusform>Sie haben %n arbeitendes Backend von %1 beendet, dessen Arbeit von %2 oder mehr verloren ging</numerusform>
            <numerusform>Sie haben %n arbeitende Backends von %1 beendet, deren Arbeit von %2 oder mehr verloren ging</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n backend(s) at work for less (is|are) not counted.</source>
        <translation>
            <numerusform>%1; %n Backend, das kürzer arbeitete, ist nicht mitgezählt.</numerusform>
            <numerusform>%1; %n Backends, die kürzer arbeiteten, sind nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You bounded the pool of %1 and not the wait for it: with pool.max=%2 a request may hang for %3.</source>
        <translation>Sie haben den Pool von %1 begrenzt, das Warten auf ihn aber nicht: Mit pool.max=%2 kann eine Anfrage %3 lang hängen.</translation>
    </message>
    <message>
        <source>You restarted the server.</source>
        <translation>Sie haben den Server neu gestartet.</translation>
    </message>
    <message>
        <source>You created the index %1.</source>
        <translation>Sie haben den Index %1 erstellt.</translation>
    </message>
    <message>
        <source>You created an index on %1.</source>
        <translation>Sie haben einen Index auf %1 erstellt.</translation>
    </message>
    <message>
        <source>You took a %1 on %2 (%3).</source>
        <translation>Sie haben eine Sperre %1 auf %2 gelegt (%3).</translation>
    </message>
    <message>
        <source>No other application lost a backend.</source>
        <translation>Keine andere Anwendung hat ein Backend verloren.</translation>
    </message>
    <message>
        <source>No work of %1 was destroyed.</source>
        <translation>Keine Arbeit von %1 wurde vernichtet.</translation>
    </message>
    <message>
        <source>No work of %2 or more of %1 was destroyed.</source>
        <translation>Keine Arbeit von %1, die %2 oder länger dauerte, wurde vernichtet.</translation>
    </message>
    <message>
        <source>The usable limit was left alone.</source>
        <translation>Das nutzbare Limit blieb unverändert.</translation>
    </message>
    <message>
        <source>No pool was made larger.</source>
        <translation>Kein Pool wurde vergrößert.</translation>
    </message>
    <message>
        <source>The server was not restarted.</source>
        <translation>Der Server wurde nicht neu gestartet.</translation>
    </message>
    <message>
        <source>No index was created.</source>
        <translation>Kein Index wurde erstellt.</translation>
    </message>
    <message>
        <source>No strong lock was taken on a table.</source>
        <translation>Auf keine Tabelle wurde eine starke Sperre gelegt.</translation>
    </message>
    <message>
        <source>Evidence and monitoring were left on.</source>
        <translation>Belege und Überwachung blieben eingeschaltet.</translation>
    </message>
    <message>
        <source>No timeout was laid over innocent sessions.</source>
        <translation>Über unbeteiligte Sitzungen wurde kein Timeout gelegt.</translation>
    </message>
    <message>
        <source>The probes were left as strict as they were.</source>
        <translation>Die Probes blieben so streng, wie sie waren.</translation>
    </message>
    <message>
        <source>No pod was ended or replaced for nothing.</source>
        <translation>Kein Pod wurde umsonst beendet oder ersetzt.</translation>
    </message>
    <message>
        <source>No pool was bounded without bounding the wait for it.</source>
        <translation>Kein Pool wurde begrenzt, ohne auch das Warten auf ihn zu begrenzen.</translation>
    </message>
    <message>
        <source>Nothing was done, so nothing was risked.</source>
        <translation>Es wurde nichts getan, also wurde nichts riskiert.</translation>
    </message>
    <message>
        <source>its default</source>
        <translation>den Vorgabewert</translation>
    </message>
    <message>
        <source>You set %1 to %2.</source>
        <translation>Sie haben %1 auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>You reset all settings of %1.</source>
        <translation>Sie haben alle Einstellungen von %1 zurückgesetzt.</translation>
    </message>
    <message>
        <source>You took the login away from %1.</source>
        <translation>Sie haben %1 die Anmeldung entzogen.</translation>
    </message>
    <message>
        <source>You limited the connections of %1.</source>
        <translation>Sie haben die Verbindungen von %1 begrenzt.</translation>
    </message>
    <message>
        <source>You dropped the role %1.</source>
        <translation>Sie haben die Rolle %1 gelöscht.</translation>
    </message>
    <message>
        <source>You set %1 to %2 for %3.</source>
        <translation>Sie haben %1 für %3 auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>You set %1 to %2 for everybody.</source>
        <translation>Sie haben %1 für alle auf %2 gesetzt.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Passed: %1 of %2</source>
        <translation>Bestanden: %1 von %2</translation>
    </message>
    <message>
        <source>Not passed yet: %1 of %2</source>
        <translation>Noch nicht bestanden: %1 von %2</translation>
    </message>
    <message>
        <source>%1 taken off for hints and checks</source>
        <translation>%1 abgezogen für Hinweise und Prüfungen</translation>
    </message>
</context>
<context>
    <name>stormlab</name>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>Suchfeld</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Play, and pause</source>
        <translation>Abspielen und anhalten</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Fünf Sekunden zurück</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Fünf Sekunden vor</translation>
    </message>
    <message>
        <source>A tenth of the recording back</source>
        <translation>Ein Zehntel der Aufzeichnung zurück</translation>
    </message>
    <message>
        <source>A tenth of the recording on</source>
        <translation>Ein Zehntel der Aufzeichnung vor</translation>
    </message>
    <message>
        <source>To the sample before</source>
        <translation>Zur vorigen Stichprobe</translation>
    </message>
    <message>
        <source>To the next sample</source>
        <translation>Zur nächsten Stichprobe</translation>
    </message>
    <message>
        <source>To the mark or bookmark before</source>
        <translation>Zur vorigen Marke oder zum vorigen Lesezeichen</translation>
    </message>
    <message>
        <source>To the next mark or bookmark</source>
        <translation>Zur nächsten Marke oder zum nächsten Lesezeichen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the end, and stay there</source>
        <translation>Zum Ende, und dort bleiben</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Lesezeichen für diesen Zeitpunkt setzen</translation>
    </message>
    <message>
        <source>Find in events and statements</source>
        <translation>In Ereignissen und Anweisungen suchen</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Nächste Stelle suchen</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Vorige Stelle suchen</translation>
    </message>
    <message>
        <source>Go to the bookmarks; Ctrl+1 to 4, and 6 where there is a pooler, lead to the other panes</source>
        <translation>Zu den Lesezeichen gehen; Strg+1 bis 4 (und 6, wo es einen Pooler gibt) führen zu den anderen Bereichen</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>Go to the bookmark</source>
        <translation>Zum Lesezeichen gehen</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Cursor to the last sample</source>
        <translation>Zeitcursor zur letzten Stichprobe</translation>
    </message>
    <message>
        <source>Go to the moment of the cursor</source>
        <translation>Zum Zeitpunkt des Zeitcursors gehen</translation>
    </message>
    <message>
        <source>The chart as a table, and back</source>
        <translation>Das Diagramm als Tabelle und zurück</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The guide, at the page for where you are</source>
        <translation>Die Anleitung, auf der Seite zu der Stelle, an der Sie sind</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Die Anleitung schließen</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Diese Tastenliste</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text as large as the desktop has it</source>
        <translation>Text so groß wie in der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Eine Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Quit (asks first while a drill runs)</source>
        <translation>Beenden (fragt nach, wenn eine Übung läuft)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>My progress, except during a drill</source>
        <translation>Mein Fortschritt, außer während einer Übung</translation>
    </message>
    <message>
        <source>Show the next hint</source>
        <translation>Den nächsten Hinweis zeigen</translation>
    </message>
    <message>
        <source>Say what is wrong</source>
        <translation>Sagen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Check: is it mitigated, is it fixed?</source>
        <translation>Prüfen: Ist es entschärft, ist es behoben?</translation>
    </message>
    <message>
        <source>Start this drill again from the beginning (asks first)</source>
        <translation>Diese Übung von vorn beginnen (fragt nach)</translation>
    </message>
    <message>
        <source>Go to brief and hints</source>
        <translation>Zu Briefing und Hinweisen</translation>
    </message>
    <message>
        <source>Go to the diagnosis</source>
        <translation>Zur Diagnose</translation>
    </message>
    <message>
        <source>Go to the client settings</source>
        <translation>Zu den Client-Einstellungen</translation>
    </message>
    <message>
        <source>Go to the events</source>
        <translation>Zu den Ereignissen</translation>
    </message>
    <message>
        <source>Go to the console</source>
        <translation>Zur Konsole</translation>
    </message>
    <message>
        <source>Go to the pooler, where the scenario has one</source>
        <translation>Zum Pooler, wo das Szenario einen hat</translation>
    </message>
    <message>
        <source>Filter the session table</source>
        <translation>Die Sitzungstabelle filtern</translation>
    </message>
    <message>
        <source>Class board</source>
        <translation>Kursübersicht</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>Die Ergebnisse filtern</translation>
    </message>
    <message>
        <source>Session table</source>
        <translation>Sitzungstabelle</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Cancel the running query of the selected sessions</source>
        <translation>Die laufende Abfrage der ausgewählten Sitzungen abbrechen</translation>
    </message>
    <message>
        <source>Terminate the selected sessions (shows the list first)</source>
        <translation>Die ausgewählten Sitzungen beenden (zeigt zuerst die Liste)</translation>
    </message>
    <message>
        <source>Details of the session, or open a group</source>
        <translation>Details der Sitzung, oder eine Gruppe öffnen</translation>
    </message>
    <message>
        <source>Client settings</source>
        <translation>Client-Einstellungen</translation>
    </message>
    <message>
        <source>Change the setting of the row</source>
        <translation>Die Einstellung der Zeile ändern</translation>
    </message>
    <message>
        <source>Take the planned change of the row back</source>
        <translation>Die geplante Änderung der Zeile zurücknehmen</translation>
    </message>
    <message>
        <source>Run the statement under the cursor</source>
        <translation>Die Anweisung unter dem Cursor ausführen</translation>
    </message>
    <message>
        <source>Run all statements</source>
        <translation>Alle Anweisungen ausführen</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Abbrechen, was läuft</translation>
    </message>
    <message>
        <source>Earlier statement</source>
        <translation>Frühere Anweisung</translation>
    </message>
    <message>
        <source>Later statement</source>
        <translation>Spätere Anweisung</translation>
    </message>
    <message>
        <source>From the statement to the rows of the answer, and back</source>
        <translation>Von der Anweisung zu den Zeilen der Antwort und zurück</translation>
    </message>
    <message>
        <source>Out of the statement; lines that are selected are indented instead</source>
        <translation>Aus der Anweisung hinaus; markierte Zeilen werden stattdessen eingerückt</translation>
    </message>
    <message>
        <source>Activity by application</source>
        <translation>Aktivität nach Anwendung</translation>
    </message>
    <message>
        <source>The usable limit: max_connections and the reserve</source>
        <translation>Das nutzbare Limit: max_connections und die Reserve</translation>
    </message>
    <message>
        <source>States and how long</source>
        <translation>Zustände und wie lange</translation>
    </message>
    <message>
        <source>Who blocks whom</source>
        <translation>Wer wen blockiert</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Es gibt kein Farbschema „%1“.</translation>
    </message>
    <message>
        <source>Known: system, light, dark, high-contrast.</source>
        <translation>Bekannt: system, light, dark, high-contrast.</translation>
    </message>
    <message>
        <source>One scenario or class can be run at a time.</source>
        <translation>Es kann nur ein Szenario oder ein Kurs auf einmal laufen.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Nennen Sie nur eines.</translation>
    </message>
    <message>
        <source>The seed “%1” is not a whole number.</source>
        <translation>Der Startwert „%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Give a number from 0 on.</source>
        <translation>Geben Sie eine Zahl ab 0 an.</translation>
    </message>
    <message>
        <source>A lab for PostgreSQL connection incidents.</source>
        <translation>Ein Labor für Verbindungsstörungen in PostgreSQL.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>An incident to begin with: its id or its folder.</source>
        <translation>Eine Störung, mit der begonnen wird: ihre Kennung oder ihr Ordner.</translation>
    </message>
    <message>
        <source>A class file to drill by.</source>
        <translation>Eine Kursdatei, nach der geübt wird.</translation>
    </message>
    <message>
        <source>The incident to begin with, as an option.</source>
        <translation>Die Störung, mit der begonnen wird, als Option.</translation>
    </message>
    <message>
        <source>Begin with the first incident of the start page.</source>
        <translation>Mit der ersten Störung der Startseite beginnen.</translation>
    </message>
    <message>
        <source>What makes the server for this run: auto, native, docker or podman.</source>
        <translation>Was für diesen Lauf den Server bereitstellt: auto, native, docker oder podman.</translation>
    </message>
    <message>
        <source>The image of a container engine, for this run.</source>
        <translation>Das Image einer Container-Engine, für diesen Lauf.</translation>
    </message>
    <message>
        <source>The number that chance comes from.</source>
        <translation>Die Zahl, aus der der Zufall entsteht.</translation>
    </message>
    <message>
        <source>Draws the document on standard input, as stormlabctl hands it over, as a PDF on standard output.</source>
        <translation>Zeichnet das Dokument von der Standardeingabe, so wie stormlabctl es übergibt, als PDF auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Colours for this run: system, light, dark or high-contrast.</source>
        <translation>Farben für diesen Lauf: system, light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>`stormlab --help` lists what it takes.</source>
        <translation>`stormlab --help` listet auf, was möglich ist.</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Vorführmodus</translation>
    </message>
    <message>
        <source>Presenter mode, and back</source>
        <translation>Vorführmodus, und zurück</translation>
    </message>
    <message>
        <source>Show names, and mask them again</source>
        <translation>Namen zeigen und wieder verdecken</translation>
    </message>
    <message>
        <source>Show answers, and mask them again</source>
        <translation>Antworten zeigen und wieder verdecken</translation>
    </message>
    <message>
        <source>Show scores, and mask them again</source>
        <translation>Punkte zeigen und wieder verdecken</translation>
    </message>
    <message>
        <source>Show hints, and mask them again</source>
        <translation>Hinweise zeigen und wieder verdecken</translation>
    </message>
    <message>
        <source>The board in a window of its own</source>
        <translation>Die Tafel in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>The teacher&apos;s strip</source>
        <translation>Die Leiste der Kursleitung</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Die Antwort zeigen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on by itself, or not</source>
        <translation>Von selbst weitergehen, oder nicht</translation>
    </message>
    <message>
        <source>One vote more for the cause</source>
        <translation>Eine Stimme mehr für die Ursache</translation>
    </message>
    <message>
        <source>One vote fewer for the cause</source>
        <translation>Eine Stimme weniger für die Ursache</translation>
    </message>
    <message>
        <source>Demonstration, while it asks</source>
        <translation>Vorführung, während sie fragt</translation>
    </message>
    <message>
        <source>Vote of the room, in the teacher&apos;s strip</source>
        <translation>Abstimmung im Raum, in der Leiste der Kursleitung</translation>
    </message>
    <message>
        <source>Bring back what was deleted last, while that is offered</source>
        <translation>Das zuletzt Gelöschte zurückholen, solange es angeboten wird</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Print the debrief</source>
        <translation>Die Nachbesprechung drucken</translation>
    </message>
    <message>
        <source>Note on the limits</source>
        <translation>Hinweis zu den Limits</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Copy the selected rows; the menu key offers the whole table, and sorting</source>
        <translation>Die ausgewählten Zeilen kopieren; die Menütaste bietet die ganze Tabelle und das Sortieren an</translation>
    </message>
    <message>
        <source>Half as much time, around the cursor where there is one</source>
        <translation>Halb so viel Zeit, um den Zeitcursor, wo es einen gibt</translation>
    </message>
    <message>
        <source>Twice as much time</source>
        <translation>Doppelt so viel Zeit</translation>
    </message>
    <message>
        <source>All of the time; Esc in a chart, too, where a range was chosen</source>
        <translation>Die ganze Zeit; auch Esc in einem Diagramm, wo ein Zeitraum gewählt wurde</translation>
    </message>
    <message>
        <source>The last three minutes, moving on with time</source>
        <translation>Die letzten drei Minuten, die mit der Zeit mitgehen</translation>
    </message>
    <message>
        <source>To the next cause</source>
        <translation>Zur nächsten Ursache</translation>
    </message>
    <message>
        <source>To the cause before</source>
        <translation>Zur vorigen Ursache</translation>
    </message>
    <message>
        <source>Text of a mark, in the teacher&apos;s strip</source>
        <translation>Text einer Marke, in der Leiste der Kursleitung</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Diesen Moment merken</translation>
    </message>
    <message>
        <source>Cursor to the sample before</source>
        <translation>Zeitcursor zur vorigen Stichprobe</translation>
    </message>
    <message>
        <source>Cursor to the sample after</source>
        <translation>Zeitcursor zur nächsten Stichprobe</translation>
    </message>
    <message>
        <source>Cursor ten samples back</source>
        <translation>Zeitcursor zehn Stichproben zurück</translation>
    </message>
    <message>
        <source>Cursor ten samples on</source>
        <translation>Zeitcursor zehn Stichproben weiter</translation>
    </message>
    <message>
        <source>Cursor to the first sample</source>
        <translation>Zeitcursor zur ersten Stichprobe</translation>
    </message>
    <message>
        <source>Take the cursor away</source>
        <translation>Den Zeitcursor wegnehmen</translation>
    </message>
    <message>
        <source>My drills</source>
        <translation>Meine Übungen</translation>
    </message>
    <message>
        <source>Page of a debrief or a comparison</source>
        <translation>Seite einer Nachbesprechung oder eines Vergleichs</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Start the incident of the row</source>
        <translation>Die Störung der Zeile starten</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mein Fortschritt</translation>
    </message>
    <message>
        <source>Drill what is due in the row</source>
        <translation>Üben, was in der Zeile fällig ist</translation>
    </message>
    <message>
        <source>Replay the recording of the row</source>
        <translation>Die Aufzeichnung der Zeile abspielen</translation>
    </message>
    <message>
        <source>Move the recording of the row to the trash</source>
        <translation>Die Aufzeichnung der Zeile in den Papierkorb legen</translation>
    </message>
    <message>
        <source>To the beginning of the page</source>
        <translation>Zum Anfang der Seite</translation>
    </message>
    <message>
        <source>To the end of the page</source>
        <translation>Zum Ende der Seite</translation>
    </message>
    <message>
        <source>Back to the page that was read before</source>
        <translation>Zurück zur Seite, die vorher gelesen wurde</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <source>Press the button that has the keyboard</source>
        <translation>Die Schaltfläche drücken, die den Tastaturfokus hat</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Show the moment of the event in the charts</source>
        <translation>Den Zeitpunkt des Ereignisses in den Diagrammen zeigen</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Say it, or go to the field that it still lacks</source>
        <translation>Die Diagnose stellen oder zu dem Feld gehen, das ihr noch fehlt</translation>
    </message>
    <message>
        <source>Replay the recording beside the result</source>
        <translation>Die Aufzeichnung neben dem Ergebnis abspielen</translation>
    </message>
    <message>
        <source>Cancel the check that runs, where Esc does nothing else</source>
        <translation>Die laufende Prüfung abbrechen, wo Esc sonst nichts tut</translation>
    </message>
    <message>
        <source>Recordings to replay, or demonstrations of them (.demonstration.json).</source>
        <translation>Aufzeichnungen zum Abspielen oder Vorführungen davon (.demonstration.json).</translation>
    </message>
    <message>
        <source>Close the note, where Esc does nothing else</source>
        <translation>Den Hinweis schließen, wo Esc sonst nichts tut</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>End the demonstration; the replay stays where it is</source>
        <translation>Die Vorführung beenden; die Wiedergabe bleibt, wo sie ist</translation>
    </message>
</context>
<context>
    <name>stormlab::AboutMessage</name>
    <message>
        <source>Stormlab %1</source>
        <translation>Stormlab %1</translation>
    </message>
    <message>
        <source>A lab for PostgreSQL connection incidents. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Labor für Verbindungsstörungen in PostgreSQL. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>stormlab::ActivityChart</name>
    <message>
        <source>the lab</source>
        <translation>das Labor</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Backends by application</source>
        <translation>Backends nach Anwendung</translation>
    </message>
    <message>
        <source>Backends are drawn here as soon as the server runs.</source>
        <translation>Backends werden hier gezeichnet, sobald der Server läuft.</translation>
    </message>
    <message>
        <source>%1 nothing is shown: the recording has ended.</source>
        <translation>%1 wird nichts gezeigt: Die Aufzeichnung ist zu Ende.</translation>
    </message>
    <message>
        <source>%1 nothing is known: the server could not be read.</source>
        <translation>%1 ist nichts bekannt: Der Server konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) of %1 usable, max_connections %2</source>
        <translation>
            <numerusform>%n Backend von %1 nutzbaren, max_connections %2</numerusform>
            <numerusform>%n Backends von %1 nutzbaren, max_connections %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s), the limit is not known</source>
        <translation>
            <numerusform>%n Backend, das Limit ist unbekannt</numerusform>
            <numerusform>%n Backends, das Limit ist unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3. The most in this window: %4 at %5.</source>
        <translation>%1 – %2: %3. Spitzenwert in diesem Zeitfenster: %4 um %5.</translation>
    </message>
    <message>
        <source> %1 has the most.</source>
        <translation> Die meisten hat %1.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>The server could not be read before this.</source>
        <translation>Davor konnte der Server nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Up to this moment no backend was recorded.</source>
        <translation>Bis zu diesem Zeitpunkt wurde kein Backend aufgezeichnet.</translation>
    </message>
    <message>
        <source>At the cursor, %1</source>
        <translation>Am Zeitcursor, %1</translation>
    </message>
</context>
<context>
    <name>stormlab::BandItem</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>stormlab::Board</name>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Limits…</translation>
    </message>
    <message>
        <source>Limits: how many connections there can be</source>
        <translation>Limits: wie viele Verbindungen es geben kann</translation>
    </message>
    <message>
        <source>Replay, %1. </source>
        <translation>Wiedergabe, %1. </translation>
    </message>
</context>
<context>
    <name>stormlab::BoardWindow</name>
    <message>
        <source>Board – Stormlab</source>
        <translation>Tafel – Stormlab</translation>
    </message>
</context>
<context>
    <name>stormlab::BookmarksPanel</name>
    <message>
        <source>Bookmarks are kept in a file beside the recording. B makes one of the moment that is shown.</source>
        <translation>Lesezeichen liegen in einer Datei neben der Aufzeichnung. B setzt eines für den gezeigten Zeitpunkt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected bookmark</source>
        <translation>Das ausgewählte Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Lesezeichen für diesen Zeitpunkt setzen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>stormlab::BriefPanel</name>
    <message>
        <source>There is no brief here: this is no drill, or its scenario is not installed.</source>
        <translation>Hier gibt es kein Briefing: Dies ist keine Übung, oder ihr Szenario ist nicht installiert.</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Hinweis %1 von %2</translation>
    </message>
    <message>
        <source>Brief and hints</source>
        <translation>Briefing und Hinweise</translation>
    </message>
    <message>
        <source>No hint had been used.</source>
        <translation>Es war kein Hinweis genutzt.</translation>
    </message>
    <message>
        <source>Hints used: %1</source>
        <translation>Genutzte Hinweise: %1</translation>
    </message>
    <message>
        <source>Hints: %1 left, none used</source>
        <translation>Hinweise: noch %1, keiner genutzt</translation>
    </message>
    <message>
        <source>Hints: %1 left, %2 used</source>
        <translation>Hinweise: noch %1, genutzt %2</translation>
    </message>
    <message>
        <source>This class gives no hints.</source>
        <translation>Dieser Kurs gibt keine Hinweise.</translation>
    </message>
</context>
<context>
    <name>stormlab::BudgetBar</name>
    <message>
        <source>Connection budget</source>
        <translation>Verbindungsbudget</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs %n instance(s), each with %2</source>
        <translation>
            <numerusform>%1 hat %n Instanz mit %2</numerusform>
            <numerusform>%1 hat %n Instanzen, jede mit %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a pool of up to %n connection(s) (pool.max)</source>
        <translation>
            <numerusform>einem Pool von bis zu %n Verbindung (pool.max)</numerusform>
            <numerusform>einem Pool von bis zu %n Verbindungen (pool.max)</numerusform>
        </translation>
    </message>
    <message>
        <source>, and during a deploy the old ones and the new ones live at once (× 2)</source>
        <translation>, und während eines Deploys leben alte und neue gleichzeitig (× 2)</translation>
    </message>
    <message numerus="yes">
        <source>, and while deploys follow one another %n generation(s) live at once (× %n)</source>
        <translation>
            <numerusform>, und solange Deploys aufeinander folgen, lebt %n Generation gleichzeitig (× %n)</numerusform>
            <numerusform>, und solange Deploys aufeinander folgen, leben %n Generationen gleichzeitig (× %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: %n connection(s).</source>
        <translation>
            <numerusform>: %n Verbindung.</numerusform>
            <numerusform>: %n Verbindungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Through the pooler: %1. It opens at most %n connection(s) for each role, here %2.</source>
        <translation>
            <numerusform>Über den Pooler: %1. Er öffnet höchstens %n Verbindung je Rolle, hier %2.</numerusform>
            <numerusform>Über den Pooler: %1. Er öffnet höchstens %n Verbindungen je Rolle, hier %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 × %3 = %4</source>
        <translation>%1 %2 × %3 = %4</translation>
    </message>
    <message>
        <source>The other applications may hold %1 (%2).</source>
        <translation>Die anderen Anwendungen können %1 halten (%2).</translation>
    </message>
    <message>
        <source>No application is configured.</source>
        <translation>Keine Anwendung ist konfiguriert.</translation>
    </message>
    <message>
        <source>%1 through the pooler</source>
        <translation>%1 über den Pooler</translation>
    </message>
    <message>
        <source>In a deploy: %1 %2 %3 (%4)</source>
        <translation>Beim Deploy: %1 %2 %3 (%4)</translation>
    </message>
    <message>
        <source>%1 are deployed together.</source>
        <translation>%1 werden zusammen deployt.</translation>
    </message>
    <message>
        <source>Ordinary roles can use %1: max_connections less what is kept in reserve (the tick).</source>
        <translation>Gewöhnliche Rollen können %1 nutzen: max_connections abzüglich der Reserve (der Strich).</translation>
    </message>
</context>
<context>
    <name>stormlab::CancelOffer</name>
    <message>
        <source>There is no server whose queries could be cancelled.</source>
        <translation>Es gibt keinen Server, dessen Abfragen sich abbrechen ließen.</translation>
    </message>
    <message>
        <source>Select sessions first: their running queries can be cancelled.</source>
        <translation>Wählen Sie zuerst Sitzungen aus: Deren laufende Abfragen lassen sich abbrechen.</translation>
    </message>
    <message>
        <source>There is nothing to cancel: none of the selected sessions runs a query.</source>
        <translation>Es gibt nichts abzubrechen: In keiner der ausgewählten Sitzungen läuft eine Abfrage.</translation>
    </message>
</context>
<context>
    <name>stormlab::ChartDataModel</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>stormlab::ChartOrTable</name>
    <message>
        <source>Copy the figures as CSV</source>
        <translation>Die Zahlen als CSV kopieren</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Das Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Back to the chart</source>
        <translation>Zurück zum Diagramm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Das Bild kopieren</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Das Bild speichern …</translation>
    </message>
</context>
<context>
    <name>stormlab::ChartPicture</name>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Das Bild konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Save it as SVG.</source>
        <translation>Speichern Sie es als SVG.</translation>
    </message>
    <message>
        <source>Save the picture of the chart</source>
        <translation>Das Bild des Diagramms speichern</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>Zeichnung, die sich vergrößern lässt (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>Das Bild wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png or .svg.</source>
        <translation>Wählen Sie einen Namen, der auf .png oder .svg endet.</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>Das Bild wurde gespeichert.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>stormlab::ChartTable</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
</context>
<context>
    <name>stormlab::CheckMeaning</name>
    <message>
        <source>Mitigated, not measured: service is back, but the trigger was not fired again.</source>
        <translation>Entschärft, nicht gemessen: Der Dienst ist zurück, aber der Auslöser wurde nicht noch einmal betätigt.</translation>
    </message>
    <message>
        <source>%1 was still being released</source>
        <translation>%1 wurde noch ausgerollt</translation>
    </message>
    <message>
        <source>%1 were still being released</source>
        <translation>%1 wurden noch ausgerollt</translation>
    </message>
    <message>
        <source>Mitigated, not measured: service is back, but %1, so the trigger was not fired again.</source>
        <translation>Entschärft, nicht gemessen: Der Dienst ist zurück, aber %1, deshalb wurde der Auslöser nicht noch einmal betätigt.</translation>
    </message>
    <message>
        <source>Not mitigated: service was not back in time, so the trigger was not fired again.</source>
        <translation>Nicht entschärft: Der Dienst war nicht rechtzeitig zurück, deshalb wurde der Auslöser nicht noch einmal betätigt.</translation>
    </message>
    <message>
        <source>Mitigated and fixed: service is back, and the trigger, fired again, did no harm.</source>
        <translation>Entschärft und behoben: Der Dienst ist zurück, und der Auslöser richtete, noch einmal betätigt, keinen Schaden an.</translation>
    </message>
    <message>
        <source>Mitigated, not fixed: service is back, but with the trigger fired again a goal was missed.</source>
        <translation>Entschärft, nicht behoben: Der Dienst ist zurück, aber als der Auslöser noch einmal betätigt wurde, wurde ein Ziel verfehlt.</translation>
    </message>
</context>
<context>
    <name>stormlab::CheckResultPanel</name>
    <message>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with the drill</source>
        <translation>Mit der Übung weitermachen</translation>
    </message>
    <message>
        <source>Back to the sessions, to act and to check again</source>
        <translation>Zurück zu den Sitzungen, um einzugreifen und erneut zu prüfen</translation>
    </message>
    <message>
        <source>Finish: debrief</source>
        <translation>Abschließen: Nachbesprechung</translation>
    </message>
    <message>
        <source>Finish the drill and open the debrief</source>
        <translation>Die Übung abschließen und die Nachbesprechung öffnen</translation>
    </message>
</context>
<context>
    <name>stormlab::ChosenSessionsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1 geendet</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>hat geendet</translation>
    </message>
</context>
<context>
    <name>stormlab::ClassBoardModel</name>
    <message>
        <source>grades the same</source>
        <translation>gleich bewertet</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>none beside it</source>
        <translation>keine daneben</translation>
    </message>
    <message>
        <source>not gradable</source>
        <translation>nicht bewertbar</translation>
    </message>
    <message>
        <source>%1: claimed %2; graded %3</source>
        <translation>%1: angegeben %2; bewertet %3</translation>
    </message>
    <message>
        <source>Learner %1</source>
        <translation>Teilnehmer %1</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1, bestanden</translation>
    </message>
    <message>
        <source>%1, not passed</source>
        <translation>%1, nicht bestanden</translation>
    </message>
    <message>
        <source>%1, stuck, no sign</source>
        <translation>%1, hängt fest, kein Lebenszeichen</translation>
    </message>
    <message>
        <source>%1, stuck</source>
        <translation>%1, hängt fest</translation>
    </message>
    <message>
        <source>%1, no sign</source>
        <translation>%1, kein Lebenszeichen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The file was written last at %1: the program has ended, or the folder is out of its reach.</source>
        <translation>Die Datei wurde zuletzt um %1 geschrieben: Das Programm läuft nicht mehr, oder es erreicht den Ordner nicht.</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Fallen</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>traps</source>
        <translation>Zugeschnappt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>put beside it</source>
        <translation>liegt daneben</translation>
    </message>
    <message>
        <source>Detect %1, Fix %2, Trap %3, total %4</source>
        <comment>points of a result, each like &quot;20 of 30&quot;</comment>
        <translation>Erkennen %1, Beheben %2, Fallen %3, Summe %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a learner, and the points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>a state, and the points</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 (earlier attempt)</source>
        <comment>a state</comment>
        <translation>%1 (früherer Versuch)</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>nicht abgegeben</translation>
    </message>
</context>
<context>
    <name>stormlab::ClassBoardPage</name>
    <message>
        <source>Hide &amp;names</source>
        <translation>&amp;Namen verbergen</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CS&amp;V exportieren…</translation>
    </message>
    <message>
        <source>Export the board as CSV</source>
        <translation>Die Kursübersicht als CSV exportieren</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Or&amp;dner…</translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation>Anderen Ordner beobachten</translation>
    </message>
    <message>
        <source>The scenario %1 is not installed here.</source>
        <translation>Das Szenario %1 ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Filter by name, state or trap</source>
        <translation>Nach Namen, Stand oder Falle filtern</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>Die Ergebnisse filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only stuck</source>
        <translation>Nur Hängengebliebene</translation>
    </message>
    <message>
        <source>Only done</source>
        <translation>Nur Fertige</translation>
    </message>
    <message>
        <source>Which results are shown</source>
        <translation>Welche Ergebnisse gezeigt werden</translation>
    </message>
    <message>
        <source>Folder of results</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>class.csv</source>
        <translation>kurs.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Grading recordings again</source>
        <translation>Aufzeichnungen werden erneut bewertet</translation>
    </message>
    <message>
        <source>Export the board as CSV, without names</source>
        <translation>Die Kursübersicht ohne Namen als CSV exportieren</translation>
    </message>
    <message>
        <source>Reading was cancelled: not all results are here, and the folder is not watched. Choose it again to read them.</source>
        <translation>Das Lesen wurde abgebrochen: Nicht alle Ergebnisse sind hier, und der Ordner wird nicht beobachtet. Wählen Sie ihn erneut, um sie zu lesen.</translation>
    </message>
    <message>
        <source>This result has no recording beside it.</source>
        <translation>Neben diesem Ergebnis liegt keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>It comes when the drill has ended, unless the class says otherwise.</source>
        <translation>Sie kommt, wenn die Übung beendet ist, falls der Kurs nichts anderes sagt.</translation>
    </message>
    <message>
        <source>A recording that a learner hands in all the same goes beside the result: grade it again then.</source>
        <translation>Eine Aufzeichnung, die jemand dennoch abgibt, kommt neben das Ergebnis: Bewerten Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The results that are shown, in their order</source>
        <translation>Die gezeigten Ergebnisse in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>There is no result yet to export.</source>
        <translation>Es gibt noch kein Ergebnis, das sich exportieren lässt.</translation>
    </message>
    <message>
        <source>No result is shown that could be exported: change the filter.</source>
        <translation>Es ist kein Ergebnis zu sehen, das sich exportieren ließe: Ändern Sie den Filter.</translation>
    </message>
</context>
<context>
    <name>stormlab::ClassBoardWindow</name>
    <message>
        <source>%1 – class board – Stormlab</source>
        <translation>%1 – Kursübersicht – Stormlab</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Watch another folder…</source>
        <translation>Anderen &amp;Ordner beobachten…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>The table has been written.</source>
        <translation>Die Tabelle wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>stormlab::ClassStartDialog</name>
    <message>
        <source>Class: %1</source>
        <translation>Kurs: %1</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start the drill of this class</source>
        <translation>Die Übung dieses Kurses starten</translation>
    </message>
    <message>
        <source>Optional; your teacher sees it beside your points</source>
        <translation>Freiwillig; die Kursleitung sieht ihn neben Ihren Punkten</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Ihr Name (freiwillig)</translation>
    </message>
    <message>
        <source>Folder of the result</source>
        <translation>Ordner des Ergebnisses</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Change the folder of the result</source>
        <translation>Den Ordner des Ergebnisses ändern</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Result goes to</source>
        <translation>Ergebnis geht nach</translation>
    </message>
    <message>
        <source>While the drill runs, its state and points are written there, and at the end its recording, too.</source>
        <translation>Während die Übung läuft, werden Stand und Punkte dorthin geschrieben, am Ende auch ihre Aufzeichnung.</translation>
    </message>
    <message>
        <source>While the drill runs, its state and points are written there.</source>
        <translation>Während die Übung läuft, werden Stand und Punkte dorthin geschrieben.</translation>
    </message>
    <message>
        <source>The incident installed here is not the very one that the class was made with (version %1 here, %2 there): points may differ.</source>
        <translation>Die hier installierte Störung ist nicht genau die, mit der der Kurs erstellt wurde (hier Version %1, dort %2): Die Punkte können abweichen.</translation>
    </message>
    <message>
        <source>The name of the last drill here; type your own if you are somebody else.</source>
        <translation>Der Name der letzten Übung hier; geben Sie Ihren ein, wenn Sie jemand anderes sind.</translation>
    </message>
</context>
<context>
    <name>stormlab::ClassStatus</name>
    <message>
        <source>Rules of the class</source>
        <translation>Regeln des Kurses</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Class drill. %1</source>
        <translation>Kursübung. %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 left: the drill is then graded as it is</source>
        <translation>Noch %1: Danach wird die Übung bewertet, wie sie ist</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show my result in its folder</source>
        <translation>Mein Ergebnis in seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Result of the class</source>
        <translation>Ergebnis des Kurses</translation>
    </message>
    <message>
        <source>The time is over, and the drill was graded as it was. Your result is in %1</source>
        <translation>Die Zeit ist um, und die Übung wurde so bewertet, wie sie war. Ihr Ergebnis liegt in %1</translation>
    </message>
    <message>
        <source>Your result is in %1</source>
        <translation>Ihr Ergebnis liegt in %1</translation>
    </message>
</context>
<context>
    <name>stormlab::ClassWording</name>
    <message>
        <source>on whichever engine works</source>
        <translation>auf der Engine, die funktioniert</translation>
    </message>
    <message>
        <source>on the engine %1</source>
        <translation>auf der Engine %1</translation>
    </message>
    <message>
        <source>Hints are free.</source>
        <translation>Hinweise sind frei.</translation>
    </message>
    <message numerus="yes">
        <source>Each hint costs %n point(s).</source>
        <translation>
            <numerusform>Jeder Hinweis kostet %n Punkt.</numerusform>
            <numerusform>Jeder Hinweis kostet %n Punkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints open %n minute(s) after the incident began.</source>
        <translation>
            <numerusform>Hinweise öffnen sich %n Minute nach Beginn der Störung.</numerusform>
            <numerusform>Hinweise öffnen sich %n Minuten nach Beginn der Störung.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hints.</source>
        <translation>Es gibt keine Hinweise.</translation>
    </message>
    <message>
        <source>Checks are free.</source>
        <translation>Prüfungen sind frei.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n check(s).</source>
        <translation>
            <numerusform>Höchstens %n Prüfung.</numerusform>
            <numerusform>Höchstens %n Prüfungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each check after the first costs %n point(s).</source>
        <translation>
            <numerusform>Jede Prüfung nach der ersten kostet %n Punkt.</numerusform>
            <numerusform>Jede Prüfung nach der ersten kostet %n Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no time limit.</source>
        <translation>Es gibt kein Zeitlimit.</translation>
    </message>
    <message numerus="yes">
        <source>The drill ends %n minute(s) after the incident began, and is graded as it is.</source>
        <translation>
            <numerusform>Die Übung endet %n Minute nach Beginn der Störung und wird bewertet, wie sie ist.</numerusform>
            <numerusform>Die Übung endet %n Minuten nach Beginn der Störung und wird bewertet, wie sie ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (level %2, %3–%4 min), seed %5, %6.</source>
        <translation>%1 (Stufe %2, %3–%4 min), Startwert %5, %6.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>anderer Kurs</translation>
    </message>
    <message>
        <source>altered after it was written</source>
        <translation>nach dem Schreiben verändert</translation>
    </message>
    <message>
        <source>not a result file</source>
        <translation>keine Ergebnisdatei</translation>
    </message>
    <message>
        <source>newer format</source>
        <translation>neueres Format</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>a copy of another</source>
        <translation>Kopie einer anderen</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 passed, %4 stuck.</source>
        <translation>%1 von %2 fertig, %3 bestanden, %4 hängengeblieben.</translation>
    </message>
    <message>
        <source>Median of those who are done: Detect %1, Fix %2, Trap %3, total %4.</source>
        <translation>Median der Fertigen: Erkennen %1, Beheben %2, Fallen %3, Summe %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Common traps: %1.</source>
        <translation>Häufige Fallen: %1.</translation>
    </message>
    <message>
        <source>Graded again: %1 the same, %2 different, %3 without a recording, %4 not gradable. The reason stands below the table, for the row that the keyboard is on.</source>
        <translation>Erneut bewertet: %1 gleich, %2 abweichend, %3 ohne Aufzeichnung, %4 nicht bewertbar. Der Grund steht unter der Tabelle, für die Zeile, auf der die Tastatur steht.</translation>
    </message>
    <message>
        <source>on PostgreSQL of the computer</source>
        <translation>auf PostgreSQL des Computers</translation>
    </message>
    <message>
        <source>The recording of each drill is put beside its result.</source>
        <translation>Die Aufzeichnung jeder Übung kommt neben ihr Ergebnis.</translation>
    </message>
    <message>
        <source>This class keeps no recordings.</source>
        <translation>Dieser Kurs bewahrt keine Aufzeichnungen auf.</translation>
    </message>
    <message>
        <source>cut or damaged: ask the learner for it again</source>
        <translation>abgeschnitten oder beschädigt: noch einmal abgeben lassen</translation>
    </message>
</context>
<context>
    <name>stormlab::Classroom</name>
    <message>
        <source>Drill together</source>
        <translation>Gemeinsam üben</translation>
    </message>
    <message>
        <source>A teacher makes a class file and hands it out. Learners open it and drill; each drill writes a result file. The class board shows them as they come.</source>
        <translation>Die Kursleitung erstellt eine Kursdatei und gibt sie aus. Teilnehmer öffnen sie und üben; jede Übung schreibt eine Ergebnisdatei. Die Kursübersicht zeigt die Ergebnisse, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>&amp;Open class file…</source>
        <translation>Kursdatei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;New class…</source>
        <translation>&amp;Neuer Kurs…</translation>
    </message>
    <message>
        <source>Class &amp;board…</source>
        <translation>Ku&amp;rsübersicht…</translation>
    </message>
    <message>
        <source>Save the class file</source>
        <translation>Die Kursdatei speichern</translation>
    </message>
    <message>
        <source>Classes (*.stormclass)</source>
        <translation>Kurse (*.stormclass)</translation>
    </message>
    <message>
        <source>The class is saved</source>
        <translation>Der Kurs ist gespeichert</translation>
    </message>
    <message>
        <source>Hand out %1: learners open it by a double click. Put it into a folder that all of you can write to, and results come to the board by themselves; else collect the result files in one folder.</source>
        <translation>Geben Sie %1 aus: Teilnehmer öffnen die Datei per Doppelklick. Legen Sie sie in einen Ordner, in den alle schreiben können, dann kommen die Ergebnisse von selbst in die Kursübersicht; andernfalls sammeln Sie die Ergebnisdateien in einem Ordner.</translation>
    </message>
    <message>
        <source>Open the class &amp;board</source>
        <translation>Ku&amp;rsübersicht öffnen</translation>
    </message>
    <message>
        <source>Open class file</source>
        <translation>Kursdatei öffnen</translation>
    </message>
    <message>
        <source>Class whose board is shown</source>
        <translation>Kurs, dessen Übersicht gezeigt wird</translation>
    </message>
    <message>
        <source>Another drill is still going on: end it first</source>
        <translation>Eine andere Übung läuft noch: Beenden Sie zuerst diese</translation>
    </message>
    <message>
        <source>There is no incident to make a class of.</source>
        <translation>Es gibt keine Störung, mit der sich ein Kurs erstellen ließe.</translation>
    </message>
    <message>
        <source>Is Stormlab installed as a whole?</source>
        <translation>Ist Stormlab vollständig installiert?</translation>
    </message>
    <message>
        <source>The incident of this class, “%1”, is not installed here.</source>
        <translation>Die Störung dieses Kurses, „%1“, ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Ask whoever made the class for its folder, or install the same version of Stormlab.</source>
        <translation>Bitten Sie, wer den Kurs erstellt hat, um den Ordner der Störung, oder installieren Sie dieselbe Version von Stormlab.</translation>
    </message>
</context>
<context>
    <name>stormlab::ClientSettingsPanel</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>No client settings are known: this is no drill, or its scenario is not installed.</source>
        <translation>Es sind keine Client-Einstellungen bekannt: Dies ist keine Übung, oder ihr Szenario ist nicht installiert.</translation>
    </message>
    <message>
        <source>Appl&amp;ication</source>
        <translation>Anwen&amp;dung</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Take this change back</source>
        <translation>&amp;Diese Änderung zurücknehmen</translation>
    </message>
    <message>
        <source> × 2 (a deploy runs old and new at once)</source>
        <translation> × 2 (ein Deploy lässt alte und neue zugleich laufen)</translation>
    </message>
    <message>
        <source> × %1 (generations at once, as deploys follow one another)</source>
        <translation> × %1 (Generationen zugleich, solange Deploys aufeinander folgen)</translation>
    </message>
    <message>
        <source>instances × pool.max%1, plus the other applications%2, against the usable limit (the tick)</source>
        <translation>Instanzen × pool.max%1, dazu die anderen Anwendungen%2, verglichen mit dem nutzbaren Limit (dem Strich)</translation>
    </message>
    <message>
        <source> with the changes planned for them</source>
        <translation> mit den für sie geplanten Änderungen</translation>
    </message>
    <message>
        <source>Rolling out: %1. Instances that are not replaced yet run with the old value.</source>
        <translation>Wird ausgerollt: %1. Noch nicht ersetzte Instanzen laufen mit dem alten Wert.</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>Deploy läuft…</translation>
    </message>
    <message>
        <source>Deploy as it is</source>
        <translation>Unverändert deployen</translation>
    </message>
    <message numerus="yes">
        <source>Deploy %n change(s)</source>
        <translation>
            <numerusform>%n Änderung deployen</numerusform>
            <numerusform>%n Änderungen deployen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo changes</source>
        <translation>Wieder einplanen</translation>
    </message>
</context>
<context>
    <name>stormlab::ComparisonOpener</name>
    <message>
        <source>Compare %1 with</source>
        <translation>%1 vergleichen mit</translation>
    </message>
</context>
<context>
    <name>stormlab::ComparisonPage</name>
    <message>
        <source>%1: %2, not graded</source>
        <translation>%1: %2, nicht bewertet</translation>
    </message>
    <message>
        <source>%1: %2, passed with %3 of %4</source>
        <translation>%1: %2, bestanden mit %3 von %4</translation>
    </message>
    <message>
        <source>%1: %2, not passed, %3 of %4</source>
        <translation>%1: %2, nicht bestanden, %3 von %4</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>Two recordings on one time axis</source>
        <translation>Zwei Aufzeichnungen auf einer Zeitachse</translation>
    </message>
    <message>
        <source>Export the comparison to a file</source>
        <translation>Den Vergleich in eine Datei exportieren</translation>
    </message>
    <message>
        <source>&amp;Zero of the axis in %1:</source>
        <translation>&amp;Nullpunkt der Achse in %1:</translation>
    </message>
    <message>
        <source>and &amp;in %1:</source>
        <translation>und &amp;in %1:</translation>
    </message>
    <message>
        <source>Zero of the axis in %1</source>
        <translation>Nullpunkt der Achse in %1</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections of %1</source>
        <translation>Verbindungen von %1</translation>
    </message>
    <message>
        <source>Table of the chart</source>
        <translation>Tabelle des Diagramms</translation>
    </message>
    <message>
        <source>Pods of %1</source>
        <translation>Pods von %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Nothing: neither recording tells of an act.</source>
        <translation>Nichts: Keine der beiden Aufzeichnungen enthält einen Eingriff.</translation>
    </message>
</context>
<context>
    <name>stormlab::ComparisonWindow</name>
    <message>
        <source>%1 beside %2 – Stormlab</source>
        <translation>%1 neben %2 – Stormlab</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>stormlab::CompositionRoot</name>
    <message>
        <source>Begin a drill of “%1”?</source>
        <translation>Eine Übung zu „%1“ beginnen?</translation>
    </message>
    <message>
        <source>The scenario is in the folder that you have dropped. Its SQL runs in a sandbox of its own, as a role without rights.</source>
        <translation>Das Szenario liegt in dem Ordner, den Sie hier abgelegt haben. Sein SQL läuft in einer eigenen Sandbox, unter einer Rolle ohne Rechte.</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <translation>Die Übung beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>stormlab::ComputerPanel</name>
    <message>
        <source>Load an image</source>
        <translation>Image laden</translation>
    </message>
    <message>
        <source>Image archives (*.tar *.tar.gz *.tgz *.tar.zst)</source>
        <translation>Image-Archive (*.tar *.tar.gz *.tgz *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>Was auf diesem Computer funktioniert</translation>
    </message>
</context>
<context>
    <name>stormlab::ConsolePanel</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run the statement under the cursor</source>
        <translation>Die Anweisung unter dem Cursor ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Abbrechen, was läuft</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Prepared queries</source>
        <translation>Abfragevorlagen</translation>
    </message>
    <message>
        <source>The console opens when the sandbox is ready.</source>
        <translation>Die Konsole öffnet sich, sobald die Sandbox bereit ist.</translation>
    </message>
    <message>
        <source>The session was lost; the next statement opens it again. %1</source>
        <translation>Die Sitzung ging verloren; die nächste Anweisung öffnet sie wieder. %1</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>Die Sitzung wird geöffnet…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>The session table’s session was opened before, and still works.</source>
        <translation>Die Sitzung der Sitzungstabelle wurde vorher geöffnet und arbeitet noch.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use it: the session of the session table</source>
        <translation>Verwenden: die Sitzung der Sitzungstabelle</translation>
    </message>
    <message>
        <source>Nothing was run: there is no statement here.</source>
        <translation>Nichts wurde ausgeführt: Hier steht keine Anweisung.</translation>
    </message>
    <message>
        <source>%1 runs, %2 cancels.</source>
        <translation>%1 führt aus, %2 bricht ab.</translation>
    </message>
    <message>
        <source>Logged in as oncall, pid %1.</source>
        <translation>Angemeldet als oncall, pid %1.</translation>
    </message>
    <message>
        <source>Statements run in the session table’s session now.</source>
        <translation>Anweisungen laufen jetzt in der Sitzung der Sitzungstabelle.</translation>
    </message>
</context>
<context>
    <name>stormlab::DebriefExport</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Series as CSV</source>
        <translation>Zeitreihen als CSV</translation>
    </message>
    <message>
        <source>Export the debrief</source>
        <translation>Die Nachbesprechung exportieren</translation>
    </message>
    <message>
        <source>Export the debrief, without names</source>
        <translation>Die Nachbesprechung ohne Namen exportieren</translation>
    </message>
</context>
<context>
    <name>stormlab::DebriefPage</name>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>ended %1 after the incident began</source>
        <translation>%1 nach Beginn der Störung beendet</translation>
    </message>
    <message>
        <source>ended before the incident</source>
        <translation>vor der Störung beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Not passed: %1 of %2</source>
        <translation>Nicht bestanden: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Peak %n backend(s), %1.</source>
        <translation>
            <numerusform>Spitzenwert: %n Backend, %1.</numerusform>
            <numerusform>Spitzenwert: %n Backends, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Try this incident again</source>
        <translation>Diese Störung noch einmal üben</translation>
    </message>
    <message>
        <source>&amp;Back to start</source>
        <translation>Zur &amp;Startseite</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Zurück zur Startseite</translation>
    </message>
    <message>
        <source>Export the debrief to a file</source>
        <translation>Die Nachbesprechung in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Table of the chart</source>
        <translation>Tabelle des Diagramms</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Nothing happened: the drill ended before its incident.</source>
        <translation>Es geschah nichts: Die Übung endete vor ihrer Störung.</translation>
    </message>
    <message>
        <source>Take to production</source>
        <translation>Fürs Produktivsystem</translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <translation>%1.  %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What the traps cost</source>
        <translation>Was die Fallen kosten</translation>
    </message>
    <message>
        <source>%1, sprung (−%2)</source>
        <translation>%1, zugeschnappt (−%2)</translation>
    </message>
    <message>
        <source>%1, avoided</source>
        <translation>%1, vermieden</translation>
    </message>
    <message>
        <source>Statements that oncall ran</source>
        <translation>Anweisungen, die oncall ausgeführt hat</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>through</source>
        <translation>über</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>None: oncall ran no statement in this drill.</source>
        <translation>Keine: oncall hat in dieser Übung keine Anweisung ausgeführt.</translation>
    </message>
    <message>
        <source>Postmortem of this incident</source>
        <translation>Postmortem dieser Störung</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>Postmortem</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>An %1 gesendet</translation>
    </message>
    <message>
        <source>Next incident: %1</source>
        <translation>Nächste Störung: %1</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>Replay this drill</source>
        <translation>Diese Übung abspielen</translation>
    </message>
    <message>
        <source>&amp;Next incident</source>
        <translation>&amp;Nächste Störung</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>was daraus wurde</translation>
    </message>
</context>
<context>
    <name>stormlab::DebriefPrint</name>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Drucker.</translation>
    </message>
    <message>
        <source>None is set up in its system settings, or the service that prints does not run. The debrief can be exported as a PDF instead.</source>
        <translation>In den Systemeinstellungen ist keiner eingerichtet, oder der Druckdienst läuft nicht. Die Nachbesprechung kann stattdessen als PDF exportiert werden.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Print the debrief</source>
        <translation>Die Nachbesprechung drucken</translation>
    </message>
    <message>
        <source>The debrief could not be printed on %1.</source>
        <translation>Die Nachbesprechung konnte auf %1 nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>See whether the printer is on and its queue is open, or export a PDF.</source>
        <translation>Sehen Sie nach, ob der Drucker an und seine Warteschlange offen ist, oder exportieren Sie ein PDF.</translation>
    </message>
    <message>
        <source>The service that prints does not answer.</source>
        <translation>Der Druckdienst antwortet nicht.</translation>
    </message>
    <message>
        <source>Try again later. The debrief can be exported as a PDF instead.</source>
        <translation>Versuchen Sie es später noch einmal. Die Nachbesprechung lässt sich stattdessen als PDF exportieren.</translation>
    </message>
    <message>
        <source>Print the debrief, without names</source>
        <translation>Die Nachbesprechung ohne Namen drucken</translation>
    </message>
</context>
<context>
    <name>stormlab::DemonstrationOffer</name>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Demonstration of this recording</source>
        <translation>Vorführung dieser Aufzeichnung</translation>
    </message>
    <message>
        <source>Questions are prepared for this recording.</source>
        <translation>Zu dieser Aufzeichnung sind Fragen vorbereitet.</translation>
    </message>
    <message>
        <source>Show as demonstration</source>
        <translation>Als Vorführung zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Do without the questions, and hide this line</source>
        <translation>Auf die Fragen verzichten und diese Zeile ausblenden</translation>
    </message>
</context>
<context>
    <name>stormlab::DemonstrationPanel</name>
    <message>
        <source>Show the answer</source>
        <translation>Die Antwort zeigen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Freihändig</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>%1 · this is the end</source>
        <translation>%1 · das ist das Ende</translation>
    </message>
    <message>
        <source>%1 · to the end of the recording</source>
        <translation>%1 · bis zum Ende der Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 · next question at %2</source>
        <translation>%1 · nächste Frage bei %2</translation>
    </message>
    <message>
        <source>Hands-free: on</source>
        <translation>Freihändig: an</translation>
    </message>
    <message>
        <source>Hands-free: off</source>
        <translation>Freihändig: aus</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>End the demonstration</source>
        <translation>Die Vorführung beenden</translation>
    </message>
    <message>
        <source>The question stands: %1 goes on</source>
        <translation>Die Frage steht: weiter mit %1</translation>
    </message>
</context>
<context>
    <name>stormlab::DiagnosisPanel</name>
    <message>
        <source>Say it</source>
        <translation>Diagnose stellen</translation>
    </message>
    <message>
        <source>Give this diagnosis</source>
        <translation>Diese Diagnose stellen</translation>
    </message>
    <message>
        <source>Say what is wrong before you act. You may say it again when you know better.</source>
        <translation>Sagen Sie, was nicht stimmt, bevor Sie eingreifen. Sie können es noch einmal sagen, wenn Sie mehr wissen.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Backends it holds</source>
        <translation>Gehaltene Backends</translation>
    </message>
    <message>
        <source>C&amp;ause</source>
        <translation>U&amp;rsache</translation>
    </message>
    <message>
        <source>A&amp;pplication</source>
        <translation>A&amp;nwendung</translation>
    </message>
    <message>
        <source>&amp;Backends it holds</source>
        <translation>&amp;Gehaltene Backends</translation>
    </message>
    <message>
        <source>Choose what happened</source>
        <translation>Wählen Sie, was geschah</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>Wählen Sie eine Anwendung</translation>
    </message>
    <message>
        <source>Nothing said yet.</source>
        <translation>Noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Said at %1, before the first action.</source>
        <translation>Um %1 gesagt, vor dem ersten Eingriff.</translation>
    </message>
    <message>
        <source>Said at %1, after the first action.</source>
        <translation>Um %1 gesagt, nach dem ersten Eingriff.</translation>
    </message>
    <message>
        <source>Changed since you said it.</source>
        <translation>Seit der Diagnose geändert.</translation>
    </message>
    <message>
        <source>The fields are masked: what would be said is not seen. %1 shows them.</source>
        <translation>Die Felder sind verdeckt: Was gestellt würde, ist nicht zu sehen. %1 zeigt sie.</translation>
    </message>
</context>
<context>
    <name>stormlab::DrillActions</name>
    <message>
        <source>Dia&amp;gnose…</source>
        <translation>Dia&amp;gnose…</translation>
    </message>
    <message>
        <source>D&amp;eploy…</source>
        <translation>&amp;Deploy…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Finish: debrief</source>
        <translation>A&amp;bschließen: Nachbesprechung</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Copy as &amp;psql command</source>
        <translation>Als &amp;psql-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;URI</source>
        <translation>Als &amp;URI kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;keyword DSN</source>
        <translation>Als &amp;Schlüsselwort-DSN kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;environment lines</source>
        <translation>Als U&amp;mgebungsvariablen kopieren</translation>
    </message>
    <message>
        <source>Open in &amp;terminal</source>
        <translation>Im &amp;Terminal öffnen</translation>
    </message>
    <message>
        <source>Say what is wrong</source>
        <translation>Sagen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Change the client settings of an application and restart it</source>
        <translation>Die Client-Einstellungen einer Anwendung ändern und sie neu starten</translation>
    </message>
    <message>
        <source>Is it mitigated, is it fixed?</source>
        <translation>Ist es entschärft, ist es behoben?</translation>
    </message>
    <message>
        <source>Start this drill again from the beginning</source>
        <translation>Diese Übung von vorn beginnen</translation>
    </message>
    <message>
        <source>End this drill and remove the sandbox</source>
        <translation>Diese Übung beenden und die Sandbox entfernen</translation>
    </message>
    <message>
        <source>&amp;Hint %1 of %2</source>
        <translation>&amp;Hinweis %1 von %2</translation>
    </message>
    <message>
        <source>No more &amp;hints</source>
        <translation>Keine weiteren &amp;Hinweise</translation>
    </message>
    <message>
        <source>Show the next hint; it is counted</source>
        <translation>Den nächsten Hinweis zeigen; er wird gezählt</translation>
    </message>
    <message numerus="yes">
        <source>Show the next hint; in this class it costs %n point(s)</source>
        <translation>
            <numerusform>Den nächsten Hinweis zeigen; in diesem Kurs kostet er %n Punkt</numerusform>
            <numerusform>Den nächsten Hinweis zeigen; in diesem Kurs kostet er %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>A line for a shell; the password is not in it</source>
        <translation>Eine Zeile für eine Shell; das Passwort steht nicht darin</translation>
    </message>
    <message>
        <source>postgresql://…, with the password</source>
        <translation>postgresql://…, mit dem Passwort</translation>
    </message>
    <message>
        <source>host=… port=…, with the password</source>
        <translation>host=… port=…, mit dem Passwort</translation>
    </message>
    <message>
        <source>Lines for a shell, after which plain psql finds the server</source>
        <translation>Zeilen für eine Shell, nach denen psql allein den Server findet</translation>
    </message>
    <message>
        <source>A terminal in which psql has connected</source>
        <translation>Ein Terminal, in dem psql verbunden ist</translation>
    </message>
    <message>
        <source>C&amp;ancel the check</source>
        <translation>Prüfung &amp;abbrechen</translation>
    </message>
    <message>
        <source>Go on with the drill; the check gives no result</source>
        <translation>Mit der Übung fortfahren; die Prüfung hat kein Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hint %1 of %2 (−%n point(s))</source>
        <translation>
            <numerusform>&amp;Hinweis %1 von %2 (−%n Punkt)</numerusform>
            <numerusform>&amp;Hinweis %1 von %2 (−%n Punkte)</numerusform>
        </translation>
    </message>
    <message>
        <source>A check is running; it can be cancelled</source>
        <translation>Eine Prüfung läuft; sie lässt sich abbrechen</translation>
    </message>
    <message>
        <source>The incident has not begun yet.</source>
        <translation>Die Störung hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>All hints have been shown: read them again, or check what you have.</source>
        <translation>Alle Hinweise wurden gezeigt: Lesen Sie sie noch einmal, oder prüfen Sie, was Sie haben.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check (%n left)</source>
        <translation>
            <numerusform>&amp;Prüfen (noch %n)</numerusform>
            <numerusform>&amp;Prüfen (noch %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check (−%n point(s))</source>
        <translation>
            <numerusform>&amp;Prüfen (−%n Punkt)</numerusform>
            <numerusform>&amp;Prüfen (−%n Punkte)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::DrillBar</name>
    <message>
        <source>psql</source>
        <translation>psql</translation>
    </message>
    <message>
        <source>Connect with psql</source>
        <translation>Mit psql verbinden</translation>
    </message>
    <message>
        <source>Connect with your own psql</source>
        <translation>Mit dem eigenen psql verbinden</translation>
    </message>
</context>
<context>
    <name>stormlab::DrillPage</name>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Pooler</source>
        <translation>Pooler</translation>
    </message>
    <message>
        <source>Console: oncall, the reserved session</source>
        <translation>Konsole: oncall, die reservierte Sitzung</translation>
    </message>
</context>
<context>
    <name>stormlab::DrillQuestions</name>
    <message>
        <source>Start again from the beginning?</source>
        <translation>Von vorn beginnen?</translation>
    </message>
    <message>
        <source>This drill is over. The same incident starts anew, in a new sandbox; the debrief makes way for it.</source>
        <translation>Diese Übung ist zu Ende. Dieselbe Störung beginnt neu, in einer neuen Sandbox; die Nachbesprechung wird dafür geschlossen.</translation>
    </message>
    <message>
        <source>This drill ends, its sandbox is removed, and the same incident starts anew. What you changed in the sandbox is not kept.</source>
        <translation>Diese Übung endet, ihre Sandbox wird entfernt, und dieselbe Störung beginnt neu. Was Sie in der Sandbox geändert haben, bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Stop this drill without a debrief?</source>
        <translation>Diese Übung ohne Nachbesprechung stoppen?</translation>
    </message>
    <message>
        <source>Its sandbox is removed, with all that you changed in it. To see your points, check and finish instead.</source>
        <translation>Ihre Sandbox wird entfernt, mit allem, was Sie darin geändert haben. Um Ihre Punkte zu sehen, prüfen Sie stattdessen und schließen Sie ab.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>End the drill</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>It is a drill of a class: your result there is final with this.</source>
        <translation>Es ist die Übung eines Kurses: Ihr Ergebnis dort ist damit endgültig.</translation>
    </message>
    <message>
        <source>The class allows no further check.</source>
        <translation>Der Kurs erlaubt keine weitere Prüfung.</translation>
    </message>
    <message>
        <source>Finish without a check?</source>
        <translation>Ohne Prüfung abschließen?</translation>
    </message>
    <message>
        <source>Keep drilling</source>
        <translation>Weiter üben</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Trotzdem abschließen</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Erst prüfen</translation>
    </message>
    <message>
        <source>This attempt is over, and its result stays. The same incident starts anew as another attempt, with the whole time and all hints; the class counts the last one. The debrief makes way for it.</source>
        <translation>Dieser Versuch ist zu Ende, und sein Ergebnis bleibt. Dieselbe Störung beginnt neu, als weiterer Versuch, mit der ganzen Zeit und allen Hinweisen; der Kurs zählt den letzten. Die Nachbesprechung wird dafür geschlossen.</translation>
    </message>
    <message>
        <source>This attempt ends, and its sandbox is removed. Its result stays, and the class board shows it as “ended”. The same incident starts anew as another attempt, with the whole time and all hints; the class counts the last one.</source>
        <translation>Dieser Versuch endet, und seine Sandbox wird entfernt. Sein Ergebnis bleibt, und die Kursübersicht zeigt es als „beendet“. Dieselbe Störung beginnt neu, als weiterer Versuch, mit der ganzen Zeit und allen Hinweisen; der Kurs zählt den letzten.</translation>
    </message>
    <message>
        <source>Its sandbox is removed, with all that you changed in it. Your result stays as it is now, and the class board shows this attempt as “ended”. To finish it, check and finish instead.</source>
        <translation>Ihre Sandbox wird entfernt, mit allem, was Sie darin geändert haben. Ihr Ergebnis bleibt, wie es jetzt ist, und die Kursübersicht zeigt diesen Versuch als „beendet“. Um ihn abzuschließen, prüfen Sie und schließen Sie ab.</translation>
    </message>
</context>
<context>
    <name>stormlab::DrillResultModel</name>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Fallen</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>my note</source>
        <translation>meine Notiz</translation>
    </message>
    <message>
        <source>From the beginning of the incident to the end</source>
        <translation>Vom Beginn der Störung bis zum Ende</translation>
    </message>
</context>
<context>
    <name>stormlab::DrillSessions</name>
    <message>
        <source>The last action has not been answered yet.</source>
        <translation>Der letzte Eingriff ist noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Wait for the server to answer, then try again.</source>
        <translation>Warten Sie, bis der Server antwortet, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The console’s statement runs in the session that cancels and terminates.</source>
        <translation>Die Anweisung der Konsole läuft in der Sitzung, die abbricht und beendet.</translation>
    </message>
    <message>
        <source>%1 in the console cancels it; then try again.</source>
        <translation>%1 in der Konsole bricht sie ab; dann noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>stormlab::DueModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stormlab::Durations</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>stormlab::EndNotices</name>
    <message>
        <source>The server could not be started</source>
        <translation>Der Server ließ sich nicht starten</translation>
    </message>
    <message>
        <source>The check has ended</source>
        <translation>Die Prüfung ist zu Ende</translation>
    </message>
    <message>
        <source>The image is there</source>
        <translation>Das Image ist da</translation>
    </message>
    <message>
        <source>The image could not be fetched</source>
        <translation>Das Image ließ sich nicht holen</translation>
    </message>
    <message>
        <source>The server is ready, the drill begins</source>
        <translation>Der Server ist bereit, die Übung beginnt</translation>
    </message>
</context>
<context>
    <name>stormlab::EngineOffers</name>
    <message>
        <source>Load from file…</source>
        <translation>Aus Datei laden…</translation>
    </message>
    <message>
        <source>Use PostgreSQL of this computer</source>
        <translation>PostgreSQL dieses Computers verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use the image %1 for drills?</source>
        <translation>Das Image %1 für Übungen verwenden?</translation>
    </message>
    <message>
        <source>It is loaded. Until now drills use %1.</source>
        <translation>Es ist geladen. Bisher verwenden Übungen %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Restart the drill</source>
        <translation>Die Übung neu beginnen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Das Log zeigen</translation>
    </message>
    <message>
        <source>The last lines of the sandbox’s log</source>
        <translation>Die letzten Zeilen des Logs der Sandbox</translation>
    </message>
</context>
<context>
    <name>stormlab::EventModel</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>says</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>stormlab::Events</name>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>its default</source>
        <translation>der Vorgabewert</translation>
    </message>
    <message>
        <source>%1 is %2 now (it was %3).</source>
        <translation>%1: jetzt %2 (vorher %3).</translation>
    </message>
    <message>
        <source>%1 no longer waits for a restart.</source>
        <translation>%1 wartet nicht mehr auf einen Neustart.</translation>
    </message>
    <message>
        <source>%1 will be %2 after a restart.</source>
        <translation>%1 nach einem Neustart: %2.</translation>
    </message>
    <message>
        <source>The connection limit of %1 is %2 now (it was %3).</source>
        <translation>Verbindungslimit von %1: jetzt %2 (vorher %3).</translation>
    </message>
    <message>
        <source>The setting %1 is %2 now.</source>
        <translation>Einstellung %1: jetzt %2.</translation>
    </message>
    <message>
        <source>%1 may log in.</source>
        <translation>%1 darf sich anmelden.</translation>
    </message>
    <message>
        <source>%1 may no longer log in.</source>
        <translation>%1 darf sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>The index %1 was dropped.</source>
        <translation>Der Index %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The index %1 on %2 was created.</source>
        <translation>Der Index %1 auf %2 wurde erstellt.</translation>
    </message>
    <message>
        <source>PostgreSQL was restarted.</source>
        <translation>PostgreSQL wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The recording of a real server began.</source>
        <translation>Die Aufzeichnung eines echten Servers begann.</translation>
    </message>
    <message>
        <source>The recording of a real server began: PostgreSQL %1.</source>
        <translation>Die Aufzeichnung eines echten Servers begann: PostgreSQL %1.</translation>
    </message>
    <message>
        <source>The sandbox is being prepared.</source>
        <translation>Die Sandbox wird vorbereitet.</translation>
    </message>
    <message>
        <source>The baseline began: everything is healthy.</source>
        <translation>Die Ruhephase begann: Alles ist gesund.</translation>
    </message>
    <message>
        <source>The incident is on.</source>
        <translation>Die Störung läuft.</translation>
    </message>
    <message>
        <source>The check is on.</source>
        <translation>Die Prüfung läuft.</translation>
    </message>
    <message>
        <source>The drill is over.</source>
        <translation>Die Übung ist zu Ende.</translation>
    </message>
    <message>
        <source>The drill failed%1</source>
        <translation>Die Übung ist gescheitert%1</translation>
    </message>
    <message>
        <source>The lab fired “%1” again.</source>
        <translation>Das Labor hat den Auslöser „%1“ noch einmal betätigt.</translation>
    </message>
    <message>
        <source>A release of %1 went out.</source>
        <translation>Ein Release von %1 ist hinausgegangen.</translation>
    </message>
    <message>
        <source>“%1” was fired: more requests come to %2.</source>
        <translation>„%1“ wurde eingespielt: Bei %2 kommen mehr Anfragen an.</translation>
    </message>
    <message>
        <source>“%1” was fired: the database is being paused.</source>
        <translation>„%1“ wurde eingespielt: Die Datenbank wird angehalten.</translation>
    </message>
    <message>
        <source>“%1” was fired: the database goes on.</source>
        <translation>„%1“ wurde eingespielt: Die Datenbank läuft weiter.</translation>
    </message>
    <message>
        <source>“%1” was fired.</source>
        <translation>„%1“ wurde eingespielt.</translation>
    </message>
    <message>
        <source>“%1” was fired at %2.</source>
        <translation>„%1“ wurde bei %2 eingespielt.</translation>
    </message>
    <message>
        <source>A deploy of %1 began, with its settings unchanged.</source>
        <translation>Ein Deploy von %1 begann, mit unveränderten Einstellungen.</translation>
    </message>
    <message>
        <source>A deploy of %1 began: %2.</source>
        <translation>Ein Deploy von %1 begann: %2.</translation>
    </message>
    <message>
        <source>Check %1: mitigated and fixed.</source>
        <translation>Prüfung %1: entschärft und behoben.</translation>
    </message>
    <message>
        <source>Check %1: mitigated, not fixed.</source>
        <translation>Prüfung %1: entschärft, nicht behoben.</translation>
    </message>
    <message>
        <source>Check %1: not mitigated.</source>
        <translation>Prüfung %1: nicht entschärft.</translation>
    </message>
    <message numerus="yes">
        <source>Diagnosis: %1, %2, %n backend(s).</source>
        <translation>
            <numerusform>Diagnose: %1, %2, %n Backend.</numerusform>
            <numerusform>Diagnose: %1, %2, %n Backends.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab&apos;s %1 session is back.</source>
        <translation>Die Sitzung %1 des Labors ist zurück.</translation>
    </message>
    <message>
        <source>The lab&apos;s %1 session was lost%2</source>
        <translation>Die Sitzung %1 des Labors ging verloren%2</translation>
    </message>
    <message>
        <source>Process %1, generation %2, restarts so far: %3</source>
        <translation>Prozess %1, Generation %2, Neustarts bisher: %3</translation>
    </message>
    <message>
        <source> It will be started again after %1.</source>
        <translation> Er wird nach %1 neu gestartet.</translation>
    </message>
    <message>
        <source>Pod %1 of %2 was started%3</source>
        <translation>Pod %1 von %2 wurde gestartet%3</translation>
    </message>
    <message>
        <source>Pod %1 of %2 was started again%3</source>
        <translation>Pod %1 von %2 wurde neu gestartet%3</translation>
    </message>
    <message>
        <source>The kubelet killed pod %1 of %2%3</source>
        <translation>Der Kubelet hat Pod %1 von %2 beendet%3</translation>
    </message>
    <message>
        <source>Pod %1 of %2 failed, through a fault of the lab%3</source>
        <translation>Pod %1 von %2 ist gescheitert, durch einen Fehler des Labors%3</translation>
    </message>
    <message>
        <source>Pod %1 of %2 ended by itself%3</source>
        <translation>Pod %1 von %2 hat von selbst geendet%3</translation>
    </message>
    <message>
        <source>A deploy stopped pod %1 of %2%3</source>
        <translation>Ein Deploy hat Pod %1 von %2 gestoppt%3</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>in a transaction</source>
        <translation>in einer Transaktion</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>The server could not be read for %1%2</source>
        <translation>Der Server konnte %1 lang nicht gelesen werden%2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>PostgreSQL stopped%1</source>
        <translation>PostgreSQL wurde gestoppt%1</translation>
    </message>
    <message>
        <source>PostgreSQL is back%1</source>
        <translation>PostgreSQL ist zurück%1</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Die Verbindung zum Server ging verloren.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The server is reached again.</source>
        <translation>Der Server ist wieder erreichbar.</translation>
    </message>
    <message>
        <source>PostgreSQL is paused: it keeps its connections and answers nobody.</source>
        <translation>PostgreSQL ist angehalten: Es behält seine Verbindungen und antwortet niemandem.</translation>
    </message>
    <message>
        <source>PostgreSQL answers again.</source>
        <translation>PostgreSQL antwortet wieder.</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Einspielung</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Deploy</translation>
    </message>
    <message>
        <source>%1 is rolled out.</source>
        <translation>%1 ist ausgerollt.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hint %1 was shown.</source>
        <translation>Hinweis %1 wurde gezeigt.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check %1 began.</source>
        <translation>Prüfung %1 begann.</translation>
    </message>
    <message>
        <source>From here on it is measured whether the fix holds (“%1”).</source>
        <translation>Ab hier wird gemessen, ob die Behebung standhält („%1“).</translation>
    </message>
    <message>
        <source>The measurement is complete.</source>
        <translation>Die Messung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The measurement was cut short.</source>
        <translation>Die Messung wurde vorzeitig beendet.</translation>
    </message>
    <message>
        <source>The scorecard is final.</source>
        <translation>Die Wertung ist endgültig.</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>“%1”, which this version of Stormlab does not know.</source>
        <translation>„%1“, das diese Version von Stormlab nicht kennt.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended by a timeout</source>
        <translation>durch Timeout beendet</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verlust</translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) of %1 were %2 (%3).</source>
        <translation>
            <numerusform>%n Backend von %1: %2 (%3).</numerusform>
            <numerusform>%n Backends von %1: %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Work was lost in %1.</source>
        <translation>Bei %1 ging Arbeit verloren.</translation>
    </message>
    <message>
        <source>through the pooler</source>
        <translation>über den Pooler</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>Check %1 was cancelled.</source>
        <translation>Prüfung %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The drill began: %1, seed %2, %3.</source>
        <translation>Die Übung begann: %1, Startwert %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>Diagnosis: “%1”, %2, %n backend(s).</source>
        <translation>
            <numerusform>Diagnose: „%1“, %2, %n Backend.</numerusform>
            <numerusform>Diagnose: „%1“, %2, %n Backends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::EventsPanel</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The chosen event in full</source>
        <translation>Das gewählte Ereignis vollständig</translation>
    </message>
</context>
<context>
    <name>stormlab::Figures</name>
    <message numerus="yes">
        <source>%n environment(s), %1 frozen</source>
        <translation>
            <numerusform>%n Umgebung, davon eingefroren: %1</numerusform>
            <numerusform>%n Umgebungen, davon eingefroren: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cache missed %1 of %n request(s) (%2 %)</source>
        <translation>
            <numerusform>Cache-Fehltreffer bei %1 von %n Anfrage (%2 %)</numerusform>
            <numerusform>Cache-Fehltreffer bei %1 von %n Anfragen (%2 %)</numerusform>
        </translation>
    </message>
    <message>
        <source>circuit breakers open: %1</source>
        <translation>offene Circuit Breaker: %1</translation>
    </message>
</context>
<context>
    <name>stormlab::FindBar</name>
    <message>
        <source>Find in events and statements</source>
        <translation>In Ereignissen und Anweisungen suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Vorige Stelle suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Nächste Stelle suchen</translation>
    </message>
    <message>
        <source>What came of the search: %1</source>
        <translation>Ergebnis der Suche: %1</translation>
    </message>
    <message>
        <source>%1 goes to the next one, %2 to the one before</source>
        <translation>%1 geht zur nächsten Stelle, %2 zur vorigen</translation>
    </message>
</context>
<context>
    <name>stormlab::FindingRow</name>
    <message>
        <source>Being looked at</source>
        <translation>Wird untersucht</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Use PostgreSQL of this computer</source>
        <translation>PostgreSQL dieses Computers verwenden</translation>
    </message>
    <message>
        <source>Use docker</source>
        <translation>docker verwenden</translation>
    </message>
    <message>
        <source>Use podman</source>
        <translation>podman verwenden</translation>
    </message>
    <message>
        <source>Fetch image</source>
        <translation>Image holen</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Aus Datei laden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>%1 Drills use it.</source>
        <translation>%1 Übungen verwenden es.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>stormlab::FinishWording</name>
    <message>
        <source>No check has come to its end in this drill, so nobody knows whether what you did holds. Without one the drill is not passed.</source>
        <translation>In dieser Übung ist keine Prüfung zu Ende gegangen; niemand weiß also, ob standhält, was Sie getan haben. Ohne eine ist die Übung nicht bestanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of 100 can be earned by a check only.</source>
        <translation>
            <numerusform>%n von 100 Punkten lässt sich nur durch eine Prüfung erreichen.</numerusform>
            <numerusform>%n von 100 Punkten lassen sich nur durch eine Prüfung erreichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::FolderReading</name>
    <message>
        <source>Reading the results</source>
        <translation>Ergebnisse werden gelesen</translation>
    </message>
</context>
<context>
    <name>stormlab::FolderWords</name>
    <message>
        <source>No program that shows folders could be started here.</source>
        <translation>Hier ließ sich kein Programm starten, das Ordner zeigt.</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>Der Ordner ist %1.</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>stormlab::GivenDiagnoses</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Up to this moment nobody had said what is wrong.</source>
        <translation>Bis zu diesem Zeitpunkt hatte niemand gesagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Diagnoses given so far: %1</source>
        <translation>Bisher gestellte Diagnosen: %1</translation>
    </message>
</context>
<context>
    <name>stormlab::GradeOffer</name>
    <message>
        <source>The recordings are being graded.</source>
        <translation>Die Aufzeichnungen werden gerade bewertet.</translation>
    </message>
    <message>
        <source>There is no result yet to grade again.</source>
        <translation>Es gibt noch kein Ergebnis, das sich erneut bewerten lässt.</translation>
    </message>
    <message>
        <source>No result is finished yet: select those that are to be graded again.</source>
        <translation>Noch kein Ergebnis ist fertig: Wählen Sie die aus, die erneut bewertet werden sollen.</translation>
    </message>
    <message>
        <source>&amp;Grade again</source>
        <translation>&amp;Erneut bewerten</translation>
    </message>
    <message>
        <source>Grade the recordings beside the results again</source>
        <translation>Die Aufzeichnungen neben den Ergebnissen erneut bewerten</translation>
    </message>
    <message>
        <source>The selected results, or all that are finished: the recording beside a result must be worth what the result claims</source>
        <translation>Die ausgewählten Ergebnisse oder alle fertigen: Die Aufzeichnung neben einem Ergebnis muss wert sein, was das Ergebnis angibt</translation>
    </message>
</context>
<context>
    <name>stormlab::GuideWindow</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt der Anleitung</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
    <message>
        <source>%1 – Guide to Stormlab</source>
        <translation>%1 – Anleitung zu Stormlab</translation>
    </message>
    <message>
        <source>Back to the page that was read before</source>
        <translation>Zurück zur Seite, die vorher gelesen wurde</translation>
    </message>
    <message>
        <source>Forward to the page that was left by Back</source>
        <translation>Vor zu der Seite, von der „Zurück“ kam</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
</context>
<context>
    <name>stormlab::IncidentBrowser</name>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Start this &amp;incident</source>
        <translation>&amp;Diese Störung starten</translation>
    </message>
    <message>
        <source>Start the selected incident</source>
        <translation>Die ausgewählte Störung starten</translation>
    </message>
    <message>
        <source>No incidents were found where this program is installed.</source>
        <translation>Wo dieses Programm installiert ist, wurden keine Störungen gefunden.</translation>
    </message>
</context>
<context>
    <name>stormlab::IncidentModel</name>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Best: %1 on %2, %3</source>
        <translation>Beste: %1 am %2, %3</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>never passed</source>
        <translation>nie bestanden</translation>
    </message>
    <message>
        <source>Latest: %1 on %2, %3</source>
        <translation>Letzte: %1 am %2, %3</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>letzte</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 von 4</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Not drilled yet</source>
        <translation>Noch nicht geübt</translation>
    </message>
</context>
<context>
    <name>stormlab::KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>was sie tut</translation>
    </message>
</context>
<context>
    <name>stormlab::LentSession</name>
    <message>
        <source>The statement was cancelled before it ran.</source>
        <translation>Die Anweisung wurde abgebrochen, bevor sie lief.</translation>
    </message>
</context>
<context>
    <name>stormlab::LimitCoach</name>
    <message>
        <source>The dashed lines are limits: max_connections and, below it, the usable limit, which is all that applications can have. What lies between them is kept in reserve.</source>
        <translation>Die gestrichelten Linien sind Limits: max_connections und darunter das nutzbare Limit; mehr können Anwendungen nicht haben. Was dazwischen liegt, bleibt in Reserve.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Got it: close the note on the limits</source>
        <translation>Verstanden: den Hinweis zu den Limits schließen</translation>
    </message>
    <message>
        <source>Note on the limits</source>
        <translation>Hinweis zu den Limits</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Den Hinweis schließen</translation>
    </message>
    <message>
        <source>%1 %2 closes this note.</source>
        <comment>what it says, and a key</comment>
        <translation>%1 %2 schließt diesen Hinweis.</translation>
    </message>
</context>
<context>
    <name>stormlab::Limits</name>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
</context>
<context>
    <name>stormlab::LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>less superuser_reserved_connections</source>
        <translation>abzüglich superuser_reserved_connections</translation>
    </message>
    <message>
        <source>less reserved_connections</source>
        <translation>abzüglich reserved_connections</translation>
    </message>
    <message>
        <source>usable by an ordinary role</source>
        <translation>für eine gewöhnliche Rolle nutzbar</translation>
    </message>
    <message>
        <source>taken now</source>
        <translation>jetzt belegt</translation>
    </message>
    <message>
        <source>of these, the lab&apos;s own</source>
        <translation>davon vom Labor</translation>
    </message>
    <message>
        <source>An ordinary login is refused as soon as the usable slots are taken. The rest is kept for those who have to repair things: you.</source>
        <translation>Eine gewöhnliche Anmeldung wird abgewiesen, sobald die nutzbaren Slots belegt sind. Der Rest bleibt denen vorbehalten, die Störungen beheben müssen: Ihnen.</translation>
    </message>
    <message>
        <source>This recording does not say how many connections the server accepts.</source>
        <translation>Diese Aufzeichnung sagt nicht, wie viele Verbindungen der Server annimmt.</translation>
    </message>
    <message>
        <source>How many connections there can be</source>
        <translation>Wie viele Verbindungen es geben kann</translation>
    </message>
</context>
<context>
    <name>stormlab::LogDialog</name>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the lines of the log</source>
        <translation>Die Zeilen des Logs kopieren</translation>
    </message>
</context>
<context>
    <name>stormlab::MainMenus</name>
    <message>
        <source>&amp;Drill</source>
        <translation>Ü&amp;bung</translation>
    </message>
    <message>
        <source>psq&amp;l</source>
        <translation>psq&amp;l</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;My progress</source>
        <translation>&amp;Mein Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Filter sessions</source>
        <translation>Sitzungen &amp;filtern</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Open class file…</source>
        <translation>Kursdatei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;New class…</source>
        <translation>&amp;Neuer Kurs…</translation>
    </message>
    <message>
        <source>Class &amp;board…</source>
        <translation>Ku&amp;rsübersicht…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Stormlab</source>
        <translation>Ü&amp;ber Stormlab</translation>
    </message>
    <message>
        <source>Finish a drill first: its debrief can be printed</source>
        <translation>Schließen Sie erst eine Übung ab: Ihre Nachbesprechung kann gedruckt werden</translation>
    </message>
    <message>
        <source>Pri&amp;nt debrief…</source>
        <translation>Nachbesprechung druc&amp;ken…</translation>
    </message>
    <message>
        <source>Cla&amp;ssroom</source>
        <translation>K&amp;ursraum</translation>
    </message>
</context>
<context>
    <name>stormlab::MainWindow</name>
    <message>
        <source>Stormlab: removing the sandbox…</source>
        <translation>Stormlab: Die Sandbox wird entfernt…</translation>
    </message>
    <message>
        <source>My drills – Stormlab</source>
        <translation>Meine Übungen – Stormlab</translation>
    </message>
    <message>
        <source>My progress – Stormlab</source>
        <translation>Mein Fortschritt – Stormlab</translation>
    </message>
    <message>
        <source>Stormlab</source>
        <translation>Stormlab</translation>
    </message>
    <message>
        <source>%1 – Stormlab</source>
        <translation>%1 – Stormlab</translation>
    </message>
    <message>
        <source>There is no incident “%1”.</source>
        <translation>Es gibt keine Störung „%1“.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie eine aus der Liste.</translation>
    </message>
</context>
<context>
    <name>stormlab::MarkGroup</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n Marke</numerusform>
            <numerusform>%n Marken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::MarkedFilesCard</name>
    <message>
        <source>Files that are not counted</source>
        <translation>Dateien, die nicht mitzählen</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n file(s)</source>
        <translation>
            <numerusform>Nicht gezählt: %n Datei</numerusform>
            <numerusform>Nicht gezählt: %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the files that are not counted</source>
        <translation>Dateien ausblenden, die nicht mitzählen</translation>
    </message>
    <message>
        <source>Show the files that are not counted</source>
        <translation>Dateien zeigen, die nicht mitzählen</translation>
    </message>
    <message>
        <source>H&amp;ide the files</source>
        <translation>Dateien a&amp;usblenden</translation>
    </message>
    <message>
        <source>Sho&amp;w the files</source>
        <translation>Dateien &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>stormlab::MarkedFilesModel</name>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>why it is not counted</source>
        <translation>warum sie nicht mitzählt</translation>
    </message>
</context>
<context>
    <name>stormlab::Marks</name>
    <message>
        <source>terminated %1</source>
        <translation>%1 beendet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 erneut</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>deployt</translation>
    </message>
    <message numerus="yes">
        <source>%n kill(s) of pods</source>
        <translation>
            <numerusform>%n Pod beendet</numerusform>
            <numerusform>%n Pods beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>pod killed</source>
        <translation>Pod beendet</translation>
    </message>
    <message>
        <source>diagnosed</source>
        <translation>diagnostiziert</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>Hinweis %1</translation>
    </message>
    <message>
        <source>server stopped</source>
        <translation>Server gestoppt</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>antwortet wieder</translation>
    </message>
</context>
<context>
    <name>stormlab::MaskCover</name>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
</context>
<context>
    <name>stormlab::MaskMenu</name>
    <message>
        <source>Prese&amp;nter</source>
        <translation>Vorf&amp;ühren</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Vorführ&amp;modus</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>stormlab::Masking</name>
    <message>
        <source>%1 shows the %2</source>
        <translation>%1 zeigt die %2</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Verdeckt: %1.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>stormlab::NamelessReport</name>
    <message>
        <source>Recording 1</source>
        <translation>Aufzeichnung 1</translation>
    </message>
    <message>
        <source>Recording 2</source>
        <translation>Aufzeichnung 2</translation>
    </message>
</context>
<context>
    <name>stormlab::NewClassDialog</name>
    <message>
        <source>End after a &amp;time</source>
        <translation>Nach einer &amp;Zeit beenden</translation>
    </message>
    <message>
        <source>Put the &amp;recording beside the result</source>
        <translation>Die &amp;Aufzeichnung neben das Ergebnis legen</translation>
    </message>
    <message>
        <source>With it the result can be graded again.</source>
        <translation>Mit ihr kann das Ergebnis erneut bewertet werden.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neuer Kurs</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save the class file</source>
        <translation>Die Kursdatei speichern</translation>
    </message>
    <message>
        <source>The class in words</source>
        <translation>Der Kurs in Worten</translation>
    </message>
    <message>
        <source>What is drilled</source>
        <translation>Was geübt wird</translation>
    </message>
    <message>
        <source>By which rules</source>
        <translation>Nach welchen Regeln</translation>
    </message>
    <message>
        <source>Whichever works</source>
        <translation>Was funktioniert</translation>
    </message>
    <message>
        <source>PostgreSQL of the computer</source>
        <translation>PostgreSQL des Computers</translation>
    </message>
    <message>
        <source>docker</source>
        <translation>docker</translation>
    </message>
    <message>
        <source>podman</source>
        <translation>podman</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Each costs points</source>
        <translation>Jeder kostet Punkte</translation>
    </message>
    <message>
        <source>Only after a while</source>
        <translation>Erst nach einer Weile</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only so many</source>
        <translation>Nur so viele</translation>
    </message>
    <message>
        <source>Each after the first costs points</source>
        <translation>Nach der ersten kostet jede Punkte</translation>
    </message>
    <message>
        <source>As learners and you will know it: Group B, Tuesday</source>
        <translation>Wie Teilnehmer und Sie ihn nennen: Gruppe B, Dienstag</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Name des Kurses</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The number that chance comes from: with the same one everybody meets the same arrivals</source>
        <translation>Die Zahl, aus der der Zufall entsteht: Mit derselben treffen bei allen dieselben Anfragen ein</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>S&amp;törung</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Startwe&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>End after a time</source>
        <translation>Nach einer Zeit beenden</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes from the incident on</source>
        <translation>Minuten ab der Störung</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>Minutes before hints open</source>
        <translation>Minuten, bevor sich Hinweise öffnen</translation>
    </message>
    <message>
        <source>Points that a hint costs</source>
        <translation>Punkte, die ein Hinweis kostet</translation>
    </message>
    <message>
        <source>Checks at most</source>
        <translation>Höchstzahl der Prüfungen</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>Points that a check costs</source>
        <translation>Punkte, die eine Prüfung kostet</translation>
    </message>
    <message>
        <source>Give the class a name first</source>
        <translation>Geben Sie dem Kurs zuerst einen Namen</translation>
    </message>
    <message>
        <source>Hints open after the drill has ended.</source>
        <translation>Die Hinweise öffnen sich erst, wenn die Übung vorbei ist.</translation>
    </message>
</context>
<context>
    <name>stormlab::NoteEditor</name>
    <message>
        <source>My n&amp;ote to this drill</source>
        <translation>Meine N&amp;otiz zu dieser Übung</translation>
    </message>
    <message>
        <source>My note to this drill</source>
        <translation>Meine Notiz zu dieser Übung</translation>
    </message>
    <message>
        <source>What you want to remember of it. It stays on this computer.</source>
        <translation>Was Sie davon behalten möchten. Die Notiz bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
</context>
<context>
    <name>stormlab::PartTile</name>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Fallen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n point(s)</source>
        <translation>
            <numerusform>%1, %2 von %n Punkt</numerusform>
            <numerusform>%1, %2 von %n Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 von %n Punkt</numerusform>
            <numerusform>%1 von %n Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen at %1</source>
        <translation>Gesehen um %1</translation>
    </message>
</context>
<context>
    <name>stormlab::PodModel</name>
    <message>
        <source>waits to be started again</source>
        <translation>wartet auf den Neustart</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>liveness</source>
        <translation>Liveness</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>letzte Änderung</translation>
    </message>
    <message>
        <source>rests until %1</source>
        <translation>ruht bis %1</translation>
    </message>
</context>
<context>
    <name>stormlab::Pods</name>
    <message>
        <source>started at %1</source>
        <translation>gestartet um %1</translation>
    </message>
    <message>
        <source>started again at %1</source>
        <translation>neu gestartet um %1</translation>
    </message>
    <message>
        <source>killed at %1</source>
        <translation>vom Kubelet beendet um %1</translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation>geendet um %1</translation>
    </message>
    <message>
        <source>stopped by a deploy at %1</source>
        <translation>durch einen Deploy gestoppt um %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1, a bad answer</source>
        <translation>%1, eine schlechte Antwort</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>keine Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>nobody listened</source>
        <translation>niemand hörte zu</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>stormlab::PoolerPanel</name>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server connection(s)</source>
        <translation>
            <numerusform>%n Serververbindung</numerusform>
            <numerusform>%n Serververbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) wait, the longest for %1.</source>
        <translation>
            <numerusform>%n Client wartet, seit %1.</numerusform>
            <numerusform>%n Clients warten, am längsten seit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A client has a server connection for the time of a transaction (pool_mode %1).</source>
        <translation>Ein Client hat eine Serververbindung für die Dauer einer Transaktion (pool_mode %1).</translation>
    </message>
    <message>
        <source>A client has a server connection until it leaves (pool_mode %1).</source>
        <translation>Ein Client hat eine Serververbindung, bis er sich trennt (pool_mode %1).</translation>
    </message>
    <message numerus="yes">
        <source>Each role has at most %n server connection(s) (default_pool_size).</source>
        <translation>
            <numerusform>Jede Rolle hat höchstens %n Serververbindung (default_pool_size).</numerusform>
            <numerusform>Jede Rolle hat höchstens %n Serververbindungen (default_pool_size).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n client(s) are let in (max_client_conn).</source>
        <translation>
            <numerusform>Höchstens %n Client wird eingelassen (max_client_conn).</numerusform>
            <numerusform>Höchstens %n Clients werden eingelassen (max_client_conn).</numerusform>
        </translation>
    </message>
    <message>
        <source>A client that waits longer than %1 is thrown out (query_wait_timeout).</source>
        <translation>Ein Client, der länger als %1 wartet, wird hinausgeworfen (query_wait_timeout).</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>am längsten</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitend</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command that opens the pooler&apos;s console</source>
        <translation>Den Befehl kopieren, der die Konsole des Poolers öffnet</translation>
    </message>
    <message>
        <source>Pools, with server connections busy and idle</source>
        <translation>Pools mit belegten und freien Serververbindungen</translation>
    </message>
    <message>
        <source>Clients by application</source>
        <translation>Clients nach Anwendung</translation>
    </message>
    <message>
        <source>Its console, in a terminal that has the drill&apos;s environment: %1</source>
        <translation>Seine Konsole, in einem Terminal mit der Umgebung der Übung: %1</translation>
    </message>
    <message>
        <source>The pooler has not been asked yet.</source>
        <translation>Der Pooler wurde noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>The pooler has not answered for %1. What it said last:</source>
        <translation>Der Pooler antwortet seit %1 nicht. Seine letzte Auskunft:</translation>
    </message>
</context>
<context>
    <name>stormlab::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The server of a drill</source>
        <translation>Der Server einer Übung</translation>
    </message>
    <message>
        <source>Recordings of drills</source>
        <translation>Aufzeichnungen von Übungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Automatic: whichever works</source>
        <translation>Automatisch: was funktioniert</translation>
    </message>
    <message>
        <source>PostgreSQL of this computer</source>
        <translation>PostgreSQL dieses Computers</translation>
    </message>
    <message>
        <source>docker</source>
        <translation>docker</translation>
    </message>
    <message>
        <source>podman</source>
        <translation>podman</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Image of the containers</source>
        <translation>Image der Container</translation>
    </message>
    <message>
        <source>Automatic takes PostgreSQL of this computer where it is installed, else docker, else podman. What you choose here is used from the next drill on, and by stormlabctl.</source>
        <translation>Automatisch nimmt PostgreSQL dieses Computers, wo es installiert ist, sonst docker, sonst podman. Was Sie hier wählen, gilt ab der nächsten Übung, auch für stormlabctl.</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>PostgreSQL’s &amp;programs</source>
        <translation>PostgreSQL-P&amp;rogramme</translation>
    </message>
    <message>
        <source>None: drills are not recorded</source>
        <translation>Keine: Übungen werden nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Recordings to keep</source>
        <translation>Aufzeichnungen, die behalten werden</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Their size at most</source>
        <translation>Ihre Größe höchstens</translation>
    </message>
    <message>
        <source>Every drill is recorded in %1. When there are more recordings than this, the oldest are removed. A recording in which you have set a bookmark is never removed, and does not count towards either limit.</source>
        <translation>Jede Übung wird in %1 aufgezeichnet. Gibt es mehr Aufzeichnungen als hier angegeben, werden die ältesten entfernt. Eine Aufzeichnung, in der Sie ein Lesezeichen gesetzt haben, wird nie entfernt und zählt für keine der beiden Grenzen.</translation>
    </message>
    <message>
        <source>&amp;Newest drills to keep</source>
        <translation>So viele &amp;neueste Übungen behalten</translation>
    </message>
    <message>
        <source>Their &amp;size at most</source>
        <translation>Ihre &amp;Größe höchstens</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Wie in der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size, in percent of the desktop’s</source>
        <translation>Textgröße, in Prozent der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Where Debian puts them, or in PATH</source>
        <translation>Wo Debian sie ablegt, oder in PATH</translation>
    </message>
    <message>
        <source>Folder of PostgreSQL’s programs</source>
        <translation>Ordner der PostgreSQL-Programme</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder of PostgreSQL’s programs</source>
        <translation>Den Ordner der PostgreSQL-Programme wählen</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image. A name looks like docker.io/library/postgres:17.</source>
        <translation>„%1“ kann nicht der Name eines Images sein. Ein Name sieht etwa so aus: docker.io/library/postgres:17.</translation>
    </message>
    <message>
        <source>%1 does not hold the programs postgres and initdb. Choose their folder, or leave it empty.</source>
        <translation>%1 enthält die Programme postgres und initdb nicht. Wählen Sie deren Ordner, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Another language takes effect when Stormlab is started again: in the window, the scenarios and the guide.</source>
        <translation>Eine andere Sprache gilt nach dem nächsten Start von Stormlab: im Fenster, in den Szenarien und in der Anleitung.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>stormlab::PresenterBadge</name>
    <message>
        <source>Presenter mode is on</source>
        <translation>Der Vorführmodus ist an</translation>
    </message>
    <message>
        <source>Presenter mode: %1 ends it</source>
        <translation>Vorführmodus: %1 beendet ihn</translation>
    </message>
    <message>
        <source>Presenter mode: no smaller text, a room reads it</source>
        <translation>Vorführmodus: kein kleinerer Text, der Text muss im ganzen Raum lesbar sein</translation>
    </message>
    <message>
        <source>No smaller text</source>
        <translation>Kein kleinerer Text</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Vorführmodus</translation>
    </message>
</context>
<context>
    <name>stormlab::PresenterMenu</name>
    <message>
        <source>&amp;Board in a window of its own</source>
        <translation>&amp;Tafel in eigenem Fenster</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s strip</source>
        <translation>&amp;Leiste der Kursleitung</translation>
    </message>
</context>
<context>
    <name>stormlab::ProbeChart</name>
    <message>
        <source>Liveness and readiness of pods</source>
        <translation>Liveness und Readiness der Pods</translation>
    </message>
    <message>
        <source>Liveness (ms)</source>
        <translation>Liveness (ms)</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>pod %1</source>
        <translation>Pod %1</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>refused, or a bad answer</source>
        <translation>abgewiesen oder schlechte Antwort</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>killed, or ended; restarts so far</source>
        <translation>vom Kubelet beendet oder geendet; Neustarts bisher</translation>
    </message>
    <message>
        <source>%1 no pod is known.</source>
        <translation>%1 ist kein Pod bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 of %n pod(s) are ready, %3 so far. Liveness: %4. %5</source>
        <translation>
            <numerusform>%1 ist %2 von %n Pod bereit, bisher %3. Liveness: %4. %5</numerusform>
            <numerusform>%1 sind %2 von %n Pods bereit, bisher %3. Liveness: %4. %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n Neustart</numerusform>
            <numerusform>%n Neustarts</numerusform>
        </translation>
    </message>
    <message>
        <source>is down</source>
        <translation>ist aus</translation>
    </message>
    <message>
        <source>was not probed</source>
        <translation>wurde nicht abgefragt</translation>
    </message>
    <message>
        <source>%1 answered, %2 did not, %3 down</source>
        <translation>mit Antwort: %1, ohne Antwort: %2, aus: %3</translation>
    </message>
    <message numerus="yes">
        <source>In this window %n liveness probe(s) had no answer, and the longest answer took %1.</source>
        <translation>
            <numerusform>In diesem Zeitfenster blieb %n Liveness-Probe ohne Antwort, und die längste Antwort dauerte %1.</numerusform>
            <numerusform>In diesem Zeitfenster blieben %n Liveness-Probes ohne Antwort, und die längste Antwort dauerte %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no time that is known</source>
        <translation>unbekannt lange</translation>
    </message>
    <message>
        <source>Liveness (ms), %1</source>
        <translation>Liveness (ms), %1</translation>
    </message>
    <message>
        <source>Readiness, %1</source>
        <translation>Readiness, %1</translation>
    </message>
</context>
<context>
    <name>stormlab::ProbeFigures</name>
    <message>
        <source>%1 liveness (ms)</source>
        <translation>%1 Liveness (ms)</translation>
    </message>
    <message>
        <source>%1 readiness</source>
        <translation>%1 Readiness</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>Neustarts</translation>
    </message>
</context>
<context>
    <name>stormlab::ProbeReport</name>
    <message>
        <source>Pods and their probes</source>
        <translation>Pods und ihre Probes</translation>
    </message>
    <message>
        <source>Table of the pods</source>
        <translation>Tabelle der Pods</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>longest answer</source>
        <translation>längste Antwort</translation>
    </message>
    <message>
        <source>good answers</source>
        <translation>gute Antworten</translation>
    </message>
    <message>
        <source>kills by the kubelet</source>
        <translation>vom Kubelet beendet</translation>
    </message>
    <message>
        <source>Liveness before and after</source>
        <translation>Liveness vorher und nachher</translation>
    </message>
    <message>
        <source>None: no pod was probed after the incident began.</source>
        <translation>Keine: Nach Beginn der Störung wurde kein Pod abgefragt.</translation>
    </message>
</context>
<context>
    <name>stormlab::ProgressModel</name>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Fallen</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>due again</source>
        <translation>wieder fällig</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>letzte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>best above latest</source>
        <translation>beste, darunter letzte</translation>
    </message>
    <message>
        <source>due again %1, %2</source>
        <translation>wieder fällig %1, %2</translation>
    </message>
    <message>
        <source>best, latest</source>
        <translation>beste, letzte</translation>
    </message>
</context>
<context>
    <name>stormlab::ProgressPage</name>
    <message numerus="yes">
        <source>%n drill(s), with points and days</source>
        <translation>
            <numerusform>%n Übung, mit Punkten und Tag</numerusform>
            <numerusform>%n Übungen, mit Punkten und Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) that were put aside</source>
        <translation>
            <numerusform>%n beschädigte Datei, die beiseitegelegt wurde</numerusform>
            <numerusform>%n beschädigte Dateien, die beiseitegelegt wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mein Fortschritt</translation>
    </message>
    <message>
        <source>Incidents that were drilled</source>
        <translation>Geübte Störungen</translation>
    </message>
    <message>
        <source>Progress by incident</source>
        <translation>Fortschritt nach Störung</translation>
    </message>
    <message>
        <source>Start the first &amp;incident</source>
        <translation>Erste &amp;Störung starten</translation>
    </message>
    <message>
        <source>Start the first incident</source>
        <translation>Erste Störung starten</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Wieder fällig</translation>
    </message>
    <message>
        <source>Drill it &amp;again</source>
        <translation>&amp;Noch einmal üben</translation>
    </message>
    <message>
        <source>Drill the selected incident again</source>
        <translation>Die ausgewählte Störung noch einmal üben</translation>
    </message>
    <message>
        <source>Drills of the selected incident</source>
        <translation>Übungen der ausgewählten Störung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to where I came from</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>De&amp;lete all…</source>
        <translation>Alles &amp;löschen…</translation>
    </message>
    <message>
        <source>Delete all of my progress</source>
        <translation>Meinen gesamten Fortschritt löschen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export all of my progress to a file</source>
        <translation>Meinen gesamten Fortschritt in eine Datei exportieren</translation>
    </message>
    <message>
        <source>No drill has been ended yet. What you reach is kept here, and nowhere else.</source>
        <translation>Noch ist keine Übung beendet. Was Sie erreichen, wird hier aufbewahrt und nirgends sonst.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Delete all of your progress?</source>
        <translation>Ihren gesamten Fortschritt löschen?</translation>
    </message>
    <message>
        <source>%1

Recordings stay. This cannot be undone; Export… makes a copy.</source>
        <translation>%1

Aufzeichnungen bleiben. Dies lässt sich nicht rückgängig machen; „Exportieren…“ erstellt eine Kopie.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>stormlab::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stormlab::ProgressWiring</name>
    <message>
        <source>Drills as CSV (*.csv)</source>
        <translation>Übungen als CSV (*.csv)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Alles als JSON (*.json)</translation>
    </message>
    <message>
        <source>The note to this drill was deleted.</source>
        <translation>Die Notiz zu dieser Übung wurde gelöscht.</translation>
    </message>
    <message>
        <source>Export all of my progress, with notes and names of files</source>
        <translation>Meinen gesamten Fortschritt exportieren, mit Notizen und Dateinamen</translation>
    </message>
</context>
<context>
    <name>stormlab::ProgressWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>best %1 on %2, latest %3 on %4</source>
        <translation>beste %1 am %2, letzte %3 am %4</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1, bestanden</translation>
    </message>
    <message>
        <source>%1, not passed</source>
        <translation>%1, nicht bestanden</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>passed below %1</source>
        <translation>unter %1 bestanden</translation>
    </message>
    <message>
        <source>passed well</source>
        <translation>gut bestanden</translation>
    </message>
    <message>
        <source>An incident is due again a day after a drill that was not passed, a week after one that was passed with fewer than 80 of 100 points, and 30 days after a better one. Each further good drill that comes when it is due doubles the days, up to 180.</source>
        <translation>Eine Störung ist wieder fällig einen Tag nach einer Übung, die nicht bestanden wurde, eine Woche nach einer, die mit weniger als 80 von 100 Punkten bestanden wurde, und 30 Tage nach einer besseren. Jede weitere gute Übung, die kommt, wenn sie fällig ist, verdoppelt die Tage, bis zu 180.</translation>
    </message>
    <message>
        <source>Your best is %1.</source>
        <translation>Ihr bestes Ergebnis ist %1.</translation>
    </message>
    <message>
        <source>It has been due again since %1.</source>
        <translation>Die Störung ist seit %1 wieder fällig.</translation>
    </message>
    <message>
        <source>It is due again on %1.</source>
        <translation>Die Störung ist am %1 wieder fällig.</translation>
    </message>
    <message>
        <source>Go on with “%1”, which you stopped half-way.</source>
        <translation>Weiter mit „%1“: zuletzt abgebrochen.</translation>
    </message>
    <message>
        <source>Go on with “%1”, which is due again.</source>
        <translation>Weiter mit „%1“: wieder fällig.</translation>
    </message>
    <message>
        <source>Go on with “%1”, which is new to you.</source>
        <translation>Weiter mit „%1“: neu für Sie.</translation>
    </message>
</context>
<context>
    <name>stormlab::QuestionPane</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>stormlab::Quitting</name>
    <message>
        <source>The recording of the drill up to now is kept, under “My drills”.</source>
        <translation>Die Aufzeichnung der Übung bis jetzt bleibt erhalten, unter „Meine Übungen“.</translation>
    </message>
    <message>
        <source>Nothing is kept of it: the preferences say that drills are not recorded.</source>
        <translation>Nichts davon bleibt erhalten: Laut Einstellungen werden Übungen nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>A drill is running. End it and close?</source>
        <translation>Eine Übung läuft. Übung beenden und schließen?</translation>
    </message>
    <message>
        <source>Its sandbox ends, with all that you changed in it. %1</source>
        <translation>Ihre Sandbox wird entfernt, mit allem, was Sie darin geändert haben. %1</translation>
    </message>
    <message>
        <source>The recording of the drill up to now is put beside it.</source>
        <translation>Die Aufzeichnung der Übung bis jetzt wird dazugelegt.</translation>
    </message>
    <message>
        <source>There is no recording: the preferences say that drills are not recorded.</source>
        <translation>Es gibt keine Aufzeichnung: Laut Einstellungen werden Übungen nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>A drill of a class is running. End it and close?</source>
        <translation>Die Übung eines Kurses läuft. Übung beenden und schließen?</translation>
    </message>
    <message>
        <source>Its sandbox ends, with all that you changed in it. Your result stays as it is now, and the class board shows this attempt as “ended”, not as finished. %1</source>
        <translation>Ihre Sandbox wird entfernt, mit allem, was Sie darin geändert haben. Ihr Ergebnis bleibt, wie es jetzt ist, und die Kursübersicht zeigt diesen Versuch als „beendet“, nicht als fertig. %1</translation>
    </message>
</context>
<context>
    <name>stormlab::RangeActions</name>
    <message>
        <source>Zoom &amp;out of time</source>
        <translation>Zeitraum ver&amp;doppeln</translation>
    </message>
    <message>
        <source>The last three &amp;minutes</source>
        <translation>Die &amp;letzten drei Minuten</translation>
    </message>
    <message>
        <source>Zoom &amp;in on time</source>
        <translation>Zeitraum hal&amp;bieren</translation>
    </message>
    <message>
        <source>A&amp;ll of the time</source>
        <translation>Gan&amp;ze Zeit</translation>
    </message>
</context>
<context>
    <name>stormlab::RangeLine</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all of the time, not only the chosen range</source>
        <translation>Die ganze Zeit zeigen, nicht nur den gewählten Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s) are in the chosen range.</source>
        <translation>
            <numerusform>%1 von %n Ereignis liegt im gewählten Zeitraum.</numerusform>
            <numerusform>%1 von %n Ereignissen liegen im gewählten Zeitraum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::RecentFilesMenu</name>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Zule&amp;tzt geöffnet</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>%1: not there any more, remove it from the list</source>
        <translation>%1: nicht mehr da, aus der Liste nehmen</translation>
    </message>
    <message>
        <source>The list of recent files was cleared.</source>
        <translation>Die Liste der zuletzt geöffneten Dateien wurde geleert.</translation>
    </message>
    <message>
        <source>A file that is not there any more was taken off the list of recent files.</source>
        <translation>Eine Datei, die es nicht mehr gibt, wurde aus der Liste der zuletzt geöffneten Dateien genommen.</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
</context>
<context>
    <name>stormlab::RecordedScenario</name>
    <message>
        <source>Recording of a real server</source>
        <translation>Aufzeichnung eines echten Servers</translation>
    </message>
    <message>
        <source>This is no drill: it has no brief and no points. %1</source>
        <translation>Dies ist keine Übung: Es gibt weder Briefing noch Punkte. %1</translation>
    </message>
    <message>
        <source>The scenario “%1” is not installed: this plays, but without brief, hints and points.</source>
        <translation>Das Szenario „%1“ ist nicht installiert: Dies wird abgespielt, aber ohne Briefing, Hinweise und Punkte.</translation>
    </message>
    <message>
        <source>Recorded with version %1 of the scenario; version %2 is installed.</source>
        <translation>Mit Version %1 des Szenarios aufgezeichnet; installiert ist Version %2.</translation>
    </message>
    <message>
        <source>The scenario&apos;s files have changed since this was recorded, though not its version.</source>
        <translation>Die Dateien des Szenarios haben sich seit dieser Aufzeichnung geändert, seine Version nicht.</translation>
    </message>
</context>
<context>
    <name>stormlab::RecordingDialog</name>
    <message>
        <source>Recordings (*.storm)</source>
        <translation>Aufzeichnungen (*.storm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>stormlab::RecordingListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1, bestanden</translation>
    </message>
    <message>
        <source>%1, not passed</source>
        <translation>%1, nicht bestanden</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>A real server</source>
        <translation>Ein echter Server</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>From the beginning of the incident to the end; of a recording without points all of it</source>
        <translation>Vom Beginn der Störung bis zum Ende; bei einer Aufzeichnung ohne Punkte das Ganze</translation>
    </message>
</context>
<context>
    <name>stormlab::RecordingOpener</name>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>%1 holds no event.</source>
        <translation>%1 enthält kein Ereignis.</translation>
    </message>
    <message>
        <source>The drill ended before anything was written. Choose another recording.</source>
        <translation>Die Übung endete, bevor etwas geschrieben wurde. Wählen Sie eine andere Aufzeichnung.</translation>
    </message>
    <message>
        <source>%1 is a folder without a scenario.json.</source>
        <translation>%1 ist ein Ordner ohne scenario.json.</translation>
    </message>
    <message>
        <source>%1 is the result of a drill of a class.</source>
        <translation>%1 ist das Ergebnis der Übung eines Kurses.</translation>
    </message>
    <message>
        <source>A class board shows it: put it into the folder that the board watches.</source>
        <translation>Eine Kursübersicht zeigt es: Legen Sie es in den Ordner, den die Übersicht beobachtet.</translation>
    </message>
    <message>
        <source>Recordings and demonstrations (*.storm *.demonstration.json)</source>
        <translation>Aufzeichnungen und Vorführungen (*.storm *.demonstration.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What can be opened here: recordings (.storm), demonstrations (.demonstration.json), class files (.stormclass) and folders of scenarios.</source>
        <translation>Was sich hier öffnen lässt: Aufzeichnungen (.storm), Vorführungen (.demonstration.json), Kursdateien (.stormclass) und Ordner von Szenarien.</translation>
    </message>
</context>
<context>
    <name>stormlab::RecordingsPage</name>
    <message>
        <source>%1 is still being recorded: it can be compared when its drill has ended.</source>
        <translation>%1 wird noch aufgezeichnet: Ein Vergleich ist möglich, sobald die Übung zu Ende ist.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it cannot be compared.</source>
        <translation>%1 ist nicht lesbar und lässt sich deshalb nicht vergleichen.</translation>
    </message>
    <message>
        <source>Select two recordings, with Ctrl or Shift, to lay one over the other</source>
        <translation>Wählen Sie mit Strg oder Umschalt zwei Aufzeichnungen aus, um sie übereinanderzulegen</translation>
    </message>
    <message>
        <source>Select one recording, and only one</source>
        <translation>Wählen Sie genau eine Aufzeichnung aus</translation>
    </message>
    <message>
        <source>My drills</source>
        <translation>Meine Übungen</translation>
    </message>
    <message>
        <source>Recorded drills</source>
        <translation>Aufgezeichnete Übungen</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>&amp;Zur Startseite</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Zurück zur Startseite</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im Or&amp;dner zeigen</translation>
    </message>
    <message>
        <source>Show the folder of the recordings</source>
        <translation>Den Ordner der Aufzeichnungen zeigen</translation>
    </message>
    <message>
        <source>Move the selected recording to the trash</source>
        <translation>Die ausgewählte Aufzeichnung in den Papierkorb legen</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>Replay the selected recording</source>
        <translation>Die ausgewählte Aufzeichnung abspielen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Compare the two selected recordings</source>
        <translation>Die beiden ausgewählten Aufzeichnungen vergleichen</translation>
    </message>
    <message>
        <source>No drill has been recorded yet. Every drill is, by itself, and is then found here.</source>
        <translation>Noch ist keine Übung aufgezeichnet. Jede wird von selbst aufgezeichnet und steht dann hier.</translation>
    </message>
    <message>
        <source>Every drill is recorded. How many are kept is in the preferences; those with bookmarks stay.</source>
        <translation>Jede Übung wird aufgezeichnet. Wie viele behalten werden, steht in den Einstellungen; die mit Lesezeichen bleiben.</translation>
    </message>
    <message>
        <source>It is being recorded: end the drill first</source>
        <translation>Sie wird gerade aufgezeichnet: Beenden Sie zuerst die Übung</translation>
    </message>
    <message>
        <source>Only drills have notes.</source>
        <translation>Nur Übungen haben Notizen.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The recording was moved to the trash, with its bookmarks.</source>
        <translation>Die Aufzeichnung wurde mit ihren Lesezeichen in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>The recording was moved to the trash.</source>
        <translation>Die Aufzeichnung wurde in den Papierkorb verschoben.</translation>
    </message>
</context>
<context>
    <name>stormlab::ReplayActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>5 s &amp;back</source>
        <translation>5 s &amp;zurück</translation>
    </message>
    <message>
        <source>5 s &amp;on</source>
        <translation>5 s &amp;vor</translation>
    </message>
    <message>
        <source>A tenth bac&amp;k</source>
        <translation>Ein Zehntel z&amp;urück</translation>
    </message>
    <message>
        <source>A tenth o&amp;n</source>
        <translation>Ein Zehntel v&amp;or</translation>
    </message>
    <message>
        <source>◀ Sample</source>
        <translation>◀ Stichprobe</translation>
    </message>
    <message>
        <source>Sample ▶</source>
        <translation>Stichprobe ▶</translation>
    </message>
    <message>
        <source>◀ Mark</source>
        <translation>◀ Marke</translation>
    </message>
    <message>
        <source>Mark ▶</source>
        <translation>Marke ▶</translation>
    </message>
    <message>
        <source>Slowe&amp;r</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>To the be&amp;ginning</source>
        <translation>Zum Anfan&amp;g</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>Book&amp;mark…</source>
        <translation>Lesezei&amp;chen…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>Suc&amp;hen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Pause on marks</source>
        <translation>An Marken anhalten</translation>
    </message>
    <message>
        <source>Skip idle time</source>
        <translation>Leerlauf überspringen</translation>
    </message>
    <message>
        <source>Pause wherever something was done or went wrong, and at bookmarks</source>
        <translation>Anhalten, wo etwas getan wurde oder schiefging, und an Lesezeichen</translation>
    </message>
    <message>
        <source>Leap over more than ten seconds in which nothing happens</source>
        <translation>Mehr als zehn Sekunden überspringen, in denen nichts geschieht</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>stormlab::ReplayPage</name>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Pooler</source>
        <translation>Pooler</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Type what to find.</source>
        <translation>Geben Sie den Suchtext ein.</translation>
    </message>
    <message>
        <source>Not found in what has been read so far.</source>
        <translation>In dem, was bisher gelesen ist, nicht gefunden.</translation>
    </message>
    <message>
        <source>Not found after this moment.</source>
        <translation>Nach diesem Zeitpunkt nicht gefunden.</translation>
    </message>
    <message>
        <source>Not found before this moment.</source>
        <translation>Vor diesem Zeitpunkt nicht gefunden.</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>Gefunden um %1</translation>
    </message>
    <message>
        <source>Found at %1, from the beginning of the range</source>
        <translation>Gefunden um %1, vom Anfang des Zeitraums an</translation>
    </message>
    <message>
        <source>Found at %1, from the end of the range</source>
        <translation>Gefunden um %1, vom Ende des Zeitraums an</translation>
    </message>
    <message>
        <source>Not found in the chosen range.</source>
        <translation>Im gewählten Zeitraum nicht gefunden.</translation>
    </message>
    <message>
        <source>The bookmark at %1 was removed.</source>
        <translation>Das Lesezeichen bei %1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>stormlab::ReplayWindow</name>
    <message>
        <source>The debrief has been written.</source>
        <translation>Die Nachbesprechung wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1: replay of %2 – Stormlab</source>
        <translation>%1: Wiedergabe von %2 – Stormlab</translation>
    </message>
    <message>
        <source>Not all of this recording can be read.</source>
        <translation>Nicht alles in dieser Aufzeichnung ist lesbar.</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>Auf&amp;zeichnung</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Aufzeichnung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>&amp;Export debrief…</source>
        <translation>Nachbesprechung &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>The debrief is on its way to the printer.</source>
        <translation>Die Nachbesprechung ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Pri&amp;nt debrief…</source>
        <translation>Nachbesprechung druc&amp;ken…</translation>
    </message>
    <message>
        <source>psq&amp;l</source>
        <translation>psq&amp;l</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>Reading was stopped: what comes after %1 is not shown. Open the recording again to see it.</source>
        <translation>Das Lesen wurde beendet: Was nach %1 kommt, wird nicht gezeigt. Öffnen Sie die Aufzeichnung erneut, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>stormlab::ReportPage</name>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>stormlab::ResultTableModel</name>
    <message>
        <source>NULL: no value</source>
        <translation>NULL: kein Wert</translation>
    </message>
</context>
<context>
    <name>stormlab::ResultView</name>
    <message>
        <source>Failed after %1</source>
        <translation>Nach %1 gescheitert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), the first %1 shown, %2</source>
        <translation>
            <numerusform>%n Zeile, die ersten %1 gezeigt, %2</numerusform>
            <numerusform>%n Zeilen, die ersten %1 gezeigt, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1</source>
        <translation>
            <numerusform>%n Zeile, %1</numerusform>
            <numerusform>%n Zeilen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the answer</source>
        <translation>Zeilen der Antwort</translation>
    </message>
    <message>
        <source>Where in the statement</source>
        <translation>Wo in der Anweisung</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Hier erscheint die Antwort.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table as CSV</source>
        <translation>&amp;Tabelle als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>stormlab::ResultsCard</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Anderen &amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Results appear here by themselves as soon as drills of this class write them into %1.</source>
        <translation>Ergebnisse erscheinen hier von selbst, sobald Übungen dieses Kurses sie nach %1 schreiben.</translation>
    </message>
    <message>
        <source>No result fits the filter.</source>
        <translation>Kein Ergebnis passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>stormlab::RowMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy table as CS&amp;V</source>
        <translation>Tabelle als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
</context>
<context>
    <name>stormlab::RunWording</name>
    <message numerus="yes">
        <source>Statement %1 of %2 failed, and %n after it (was|were) not run.</source>
        <translation>
            <numerusform>Anweisung %1 von %2 scheiterte, und %n danach wurde nicht ausgeführt.</numerusform>
            <numerusform>Anweisung %1 von %2 scheiterte, und %n danach wurden nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement %1 of %2 failed.</source>
        <translation>Anweisung %1 von %2 scheiterte.</translation>
    </message>
    <message>
        <source>Statement %1 of %2.</source>
        <translation>Anweisung %1 von %2.</translation>
    </message>
    <message>
        <source>All %1 statements were run; this is the answer to the last.</source>
        <translation>Alle %1 Anweisungen wurden ausgeführt; dies ist die Antwort auf die letzte.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without a statement, empty or a comment, (was|were) left out.</source>
        <translation>
            <numerusform>%n Teil ohne Anweisung, leer oder ein Kommentar, wurde ausgelassen.</numerusform>
            <numerusform>%n Teile ohne Anweisung, leer oder ein Kommentar, wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::Runtime</name>
    <message>
        <source>There is no scenario in %1.</source>
        <translation>In %1 ist kein Szenario.</translation>
    </message>
    <message>
        <source>A scenario is a folder with a scenario.json in it.</source>
        <translation>Ein Szenario ist ein Ordner mit einer scenario.json darin.</translation>
    </message>
    <message>
        <source>The scenario %1 has mistakes.</source>
        <translation>Das Szenario %1 hat Fehler.</translation>
    </message>
    <message>
        <source>Run stormlabctl validate on its folder.</source>
        <translation>Führen Sie stormlabctl validate auf dessen Ordner aus.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Es gibt kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Known: %2.</source>
        <translation>Meinten Sie „%1“? Bekannt: %2.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Bekannt: %1.</translation>
    </message>
    <message>
        <source>See the scenarios with stormlabctl list.</source>
        <translation>stormlabctl list zeigt die Szenarien.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the drill is idle.</source>
        <translation>„%1“ geht nicht, solange keine Übung begonnen ist.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the drill is preparing.</source>
        <translation>„%1“ geht nicht, solange die Übung vorbereitet wird.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the drill is baseline.</source>
        <translation>„%1“ geht nicht während der Ruhephase.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the drill is being stopped.</source>
        <translation>„%1“ geht nicht, solange die Übung beendet wird.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the drill is %2.</source>
        <translation>„%1“ geht im jetzigen Stand der Übung nicht (%2).</translation>
    </message>
    <message>
        <source>Wait until its sandbox is gone.</source>
        <translation>Warten Sie, bis ihre Sandbox weg ist.</translation>
    </message>
    <message>
        <source>Wait until the incident is on.</source>
        <translation>Warten Sie, bis die Störung da ist.</translation>
    </message>
    <message>
        <source>Start a drill first.</source>
        <translation>Beginnen Sie zuerst eine Übung.</translation>
    </message>
    <message>
        <source>The last sandbox is still being removed.</source>
        <translation>Die letzte Sandbox wird noch entfernt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>All hints have been shown.</source>
        <translation>Alle Hinweise wurden gezeigt.</translation>
    </message>
    <message>
        <source>Read them again, or check what you have.</source>
        <translation>Lesen Sie sie noch einmal, oder prüfen Sie, was Sie haben.</translation>
    </message>
    <message>
        <source>The applications of this scenario run as pods, and the program stormlab-pod is missing.</source>
        <translation>Die Anwendungen dieses Szenarios laufen als Pods, und das Programm stormlab-pod fehlt.</translation>
    </message>
    <message>
        <source>Build all of Stormlab (packaging/dev build), or install it anew.</source>
        <translation>Bauen Sie Stormlab als Ganzes (packaging/dev build), oder installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The number of backends cannot be negative.</source>
        <translation>Die Zahl der Backends kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Give what the board shows.</source>
        <translation>Geben Sie an, was die Übersicht zeigt.</translation>
    </message>
    <message>
        <source>“%1” is a function: the platform decides how many environments of it there are.</source>
        <translation>„%1“ ist eine Funktion: Die Plattform entscheidet, wie viele Umgebungen es davon gibt.</translation>
    </message>
    <message>
        <source>Leave “instances” out.</source>
        <translation>Lassen Sie „instances“ weg.</translation>
    </message>
    <message>
        <source>“%1” belongs to another team: this scenario does not let you deploy it.</source>
        <translation>„%1“ gehört einem anderen Team: In diesem Szenario können Sie es nicht deployen.</translation>
    </message>
    <message>
        <source>You can deploy: %1.</source>
        <translation>Sie können deployen: %1.</translation>
    </message>
    <message>
        <source>You can deploy none of them.</source>
        <translation>Sie können keine davon deployen.</translation>
    </message>
    <message>
        <source>“%1” cannot run as %2 pods: each is two processes, and %3 is the most.</source>
        <translation>„%1“ kann nicht als %2 Pods laufen: Jeder besteht aus zwei Prozessen, und %3 ist das meiste.</translation>
    </message>
    <message>
        <source>Give fewer instances.</source>
        <translation>Geben Sie weniger Instanzen an.</translation>
    </message>
    <message>
        <source>This scenario has no pooler, so “%1” cannot connect through one.</source>
        <translation>Dieses Szenario hat keinen Pooler, also kann sich „%1“ nicht durch einen verbinden.</translation>
    </message>
    <message>
        <source>Deploy it without via=pooler.</source>
        <translation>Deployen Sie ohne via=pooler.</translation>
    </message>
    <message>
        <source>“%1” would pause a database that is paused already.</source>
        <translation>„%1“ würde eine Datenbank anhalten, die schon angehalten ist.</translation>
    </message>
    <message>
        <source>Wait until it answers again, or fire an inject that resumes it.</source>
        <translation>Warten Sie, bis sie wieder antwortet, oder lösen Sie eine Einspielung aus, die sie fortsetzt.</translation>
    </message>
    <message>
        <source>“%1” would resume a database that is not paused.</source>
        <translation>„%1“ würde eine Datenbank fortsetzen, die nicht angehalten ist.</translation>
    </message>
    <message>
        <source>Fire an inject that pauses it first.</source>
        <translation>Lösen Sie zuerst eine Einspielung aus, die sie anhält.</translation>
    </message>
    <message>
        <source>The monitor&apos;s session was ended.</source>
        <translation>Die Sitzung der Überwachung wurde beendet.</translation>
    </message>
    <message>
        <source>The server took too long to answer the monitor.</source>
        <translation>Der Server hat der Überwachung zu spät geantwortet.</translation>
    </message>
    <message>
        <source>The server refused the monitor&apos;s statement.</source>
        <translation>Der Server hat die Anweisung der Überwachung abgewiesen.</translation>
    </message>
    <message>
        <source>The monitor&apos;s connection is gone.</source>
        <translation>Die Verbindung der Überwachung ist weg.</translation>
    </message>
    <message>
        <source>The monitor may not read the server&apos;s log.</source>
        <translation>Die Überwachung darf das Protokoll des Servers nicht lesen.</translation>
    </message>
    <message>
        <source>The server answered late.</source>
        <translation>Der Server hat spät geantwortet.</translation>
    </message>
    <message>
        <source>The server refused you too.</source>
        <translation>Der Server hat auch Sie abgewiesen.</translation>
    </message>
    <message>
        <source>End some sessions: the session table has a connection of its own for that.</source>
        <translation>Beenden Sie einige Sitzungen: Die Sitzungstabelle hat dafür eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>The console cannot connect to the server.</source>
        <translation>Die Konsole kann sich nicht mit dem Server verbinden.</translation>
    </message>
    <message>
        <source>Run the statement again in a moment.</source>
        <translation>Führen Sie die Anweisung gleich noch einmal aus.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Run the statement again when the server answers.</source>
        <translation>Führen Sie die Anweisung noch einmal aus, wenn der Server antwortet.</translation>
    </message>
    <message>
        <source>The console&apos;s session ended while the statement ran.</source>
        <translation>Die Sitzung der Konsole ist zu Ende gegangen, während die Anweisung lief.</translation>
    </message>
    <message>
        <source>Run the statement again: the session is opened anew.</source>
        <translation>Führen Sie die Anweisung noch einmal aus: Die Sitzung wird neu geöffnet.</translation>
    </message>
    <message>
        <source>The server&apos;s log is not written any more, or its file was removed.</source>
        <translation>Das Protokoll des Servers wird nicht mehr geschrieben, oder seine Datei wurde entfernt.</translation>
    </message>
    <message>
        <source>Statements are not seen until the server logs again.</source>
        <translation>Anweisungen sind nicht zu sehen, bis der Server wieder protokolliert.</translation>
    </message>
    <message>
        <source>No terminal program was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Terminalprogramm gefunden.</translation>
    </message>
    <message>
        <source>Copy the psql command and paste it into a terminal of your own.</source>
        <translation>Kopieren Sie den psql-Befehl, und fügen Sie ihn in ein eigenes Terminal ein.</translation>
    </message>
    <message>
        <source>The terminal %1 could not be started.</source>
        <translation>Das Terminal %1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 is not installed on this computer.</source>
        <translation>%1 ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>Use another engine, or install it: sudo apt install %1</source>
        <translation>Verwenden Sie eine andere Engine, oder installieren Sie diese: sudo apt install %1</translation>
    </message>
    <message>
        <source>%1 is not running.</source>
        <translation>%1 läuft nicht.</translation>
    </message>
    <message>
        <source>Start it (sudo systemctl start %1), or use another engine.</source>
        <translation>Starten Sie die Engine (sudo systemctl start %1), oder verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>Start it there (sudo systemctl start %1), or use another engine.</source>
        <translation>Starten Sie die Engine dort (sudo systemctl start %1), oder verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>Your account may not use %1.</source>
        <translation>Ihr Konto darf %1 nicht verwenden.</translation>
    </message>
    <message>
        <source>Use podman or the native engine, which need no such right.</source>
        <translation>Verwenden Sie podman oder die native Engine, die kein solches Recht brauchen.</translation>
    </message>
    <message>
        <source>Use the native engine, which needs no such right.</source>
        <translation>Verwenden Sie die native Engine, die kein solches Recht braucht.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Look whether it hangs, or use another engine.</source>
        <translation>Sehen Sie nach, ob die Engine hängt, oder verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>The host of %1 could not be reached by ssh.</source>
        <translation>Der Rechner von %1 war über ssh nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Try ssh to that host in a terminal, or use another engine.</source>
        <translation>Versuchen Sie ssh zu diesem Rechner in einem Terminal, oder verwenden Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>%1 is on another host and not reached by ssh, so the port of its sandbox cannot be reached.</source>
        <translation>%1 ist auf einem anderen Rechner und nicht über ssh erreichbar, also ist der Port der Sandbox nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Use a context or connection whose address begins with ssh://.</source>
        <translation>Verwenden Sie einen Kontext oder eine Verbindung, deren Adresse mit ssh:// beginnt.</translation>
    </message>
    <message>
        <source>%1 is told to use a context or connection that it does not have.</source>
        <translation>%1 soll einen Kontext oder eine Verbindung verwenden, die es dort nicht gibt.</translation>
    </message>
    <message>
        <source>Look at DOCKER_CONTEXT, `docker context ls` and `podman system connection list`.</source>
        <translation>Sehen Sie DOCKER_CONTEXT, `docker context ls` und `podman system connection list` an.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>Der Datenträger von %1 ist voll.</translation>
    </message>
    <message>
        <source>Free some space there (%1 system df shows what takes it).</source>
        <translation>Geben Sie dort Platz frei (%1 system df zeigt, was ihn belegt).</translation>
    </message>
    <message>
        <source>%1 cannot start containers on this computer: its kernel lets your account make no user namespaces.</source>
        <translation>%1 kann auf diesem Computer keine Container starten: Der Kernel lässt Ihr Konto keine Benutzer-Namensräume anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot start containers on the computer of %2: its kernel lets your account make no user namespaces.</source>
        <translation>%1 kann auf dem Computer von %2 keine Container starten: Der Kernel lässt Ihr Konto keine Benutzer-Namensräume anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot start containers on this computer: your account has no range of user ids for them.</source>
        <translation>%1 kann auf diesem Computer keine Container starten: Ihr Konto hat dafür keinen Bereich von Benutzernummern.</translation>
    </message>
    <message>
        <source>%1 cannot start containers on the computer of %2: your account has no range of user ids for them.</source>
        <translation>%1 kann auf dem Computer von %2 keine Container starten: Ihr Konto hat dafür keinen Bereich von Benutzernummern.</translation>
    </message>
    <message>
        <source>%1 cannot give a container a network on this computer, so a server in it could not be reached.</source>
        <translation>%1 kann einem Container auf diesem Computer kein Netz geben, also wäre ein Server darin nicht zu erreichen.</translation>
    </message>
    <message>
        <source>%1 cannot give a container a network on the computer of %2, so a server in it could not be reached.</source>
        <translation>%1 kann einem Container auf dem Computer von %2 kein Netz geben, also wäre ein Server darin nicht zu erreichen.</translation>
    </message>
    <message>
        <source>%1 cannot pause containers on this computer: for an ordinary user that takes control groups of version 2.</source>
        <translation>%1 kann auf diesem Computer keine Container anhalten: Dafür braucht ein gewöhnlicher Benutzer Control Groups der Version 2.</translation>
    </message>
    <message>
        <source>%1 cannot pause containers on the computer of %2: for an ordinary user that takes control groups of version 2.</source>
        <translation>%1 kann auf dem Computer von %2 keine Container anhalten: Dafür braucht ein gewöhnlicher Benutzer Control Groups der Version 2.</translation>
    </message>
    <message>
        <source>%1 is here but cannot start containers on this computer.</source>
        <translation>%1 ist da, kann aber auf diesem Computer keine Container starten.</translation>
    </message>
    <message>
        <source>%1 is here but cannot start containers on the computer of %2.</source>
        <translation>%1 ist da, kann aber auf dem Computer von %2 keine Container starten.</translation>
    </message>
    <message>
        <source>The image %1 is not on this computer.</source>
        <translation>Das Image %1 ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The image %1 is not on the computer of %2.</source>
        <translation>Das Image %1 ist nicht auf dem Computer von %2.</translation>
    </message>
    <message>
        <source>The image %1 is not on this computer and could not be fetched: its registry was not reached.</source>
        <translation>Das Image %1 ist nicht auf diesem Computer und konnte nicht geholt werden: Seine Registry war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The image %1 is not on the computer of %2 and could not be fetched: its registry was not reached.</source>
        <translation>Das Image %1 ist nicht auf dem Computer von %2 und konnte nicht geholt werden: Seine Registry war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The image %1 is not on this computer and could not be fetched.</source>
        <translation>Das Image %1 ist nicht auf diesem Computer und konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>The image %1 is not on the computer of %2 and could not be fetched.</source>
        <translation>Das Image %1 ist nicht auf dem Computer von %2 und konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>The image %1 is made for another kind of processor than this computer has.</source>
        <translation>Das Image %1 ist für eine andere Art von Prozessor gemacht, als dieser Computer hat.</translation>
    </message>
    <message>
        <source>The image %1 is made for another kind of processor than the computer of %2 has.</source>
        <translation>Das Image %1 ist für eine andere Art von Prozessor gemacht, als der Computer von %2 hat.</translation>
    </message>
    <message>
        <source>Use another engine, or ask who looks after that computer to allow them.</source>
        <translation>Verwenden Sie eine andere Engine, oder bitten Sie, wer diesen Computer betreut, sie zu erlauben.</translation>
    </message>
    <message>
        <source>Install what hands them out (sudo apt install uidmap), see that /etc/subuid and /etc/subgid name your account, and run: podman system migrate</source>
        <translation>Installieren Sie, was sie vergibt (sudo apt install uidmap), sorgen Sie dafür, dass Ihr Konto in /etc/subuid und /etc/subgid steht, und führen Sie aus: podman system migrate</translation>
    </message>
    <message>
        <source>Install its network program (sudo apt install slirp4netns; passt from podman 5 on) and see that /dev/net/tun is there for every account, or use another engine.</source>
        <translation>Installieren Sie das Netzprogramm (sudo apt install slirp4netns; ab podman 5 passt), und sorgen Sie dafür, dass /dev/net/tun für jedes Konto da ist, oder verwenden Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>Use another engine for drills that pause the server.</source>
        <translation>Verwenden Sie eine andere Engine für Übungen, die den Server anhalten.</translation>
    </message>
    <message>
        <source>Use another engine; the details have its own words.</source>
        <translation>Verwenden Sie eine andere Engine; die Einzelheiten enthalten die Worte von dieser.</translation>
    </message>
    <message>
        <source>docker refused.</source>
        <translation>docker hat sich geweigert.</translation>
    </message>
    <message>
        <source>podman refused.</source>
        <translation>podman hat sich geweigert.</translation>
    </message>
    <message>
        <source>The details have its own words.</source>
        <translation>Die Einzelheiten enthalten die Worte des Programms.</translation>
    </message>
    <message>
        <source>Fetch it (%1 pull %2), load it from a file (%3 load), or use the native engine.</source>
        <translation>Holen Sie es (%1 pull %2), laden Sie es aus einer Datei (%3 load), oder verwenden Sie die native Engine.</translation>
    </message>
    <message>
        <source>Load the image from a file (%1 load), or use the native engine.</source>
        <translation>Laden Sie das Image aus einer Datei (%1 load), oder verwenden Sie die native Engine.</translation>
    </message>
    <message>
        <source>The registry gives out no image %1.</source>
        <translation>Die Registry gibt kein Image %1 heraus.</translation>
    </message>
    <message>
        <source>Check the image&apos;s name, load it from a file (%1 load), or use the native engine.</source>
        <translation>Prüfen Sie den Namen des Images, laden Sie es aus einer Datei (%1 load), oder verwenden Sie die native Engine.</translation>
    </message>
    <message>
        <source>Load it from a file (%1 load), or use the native engine; the details have the reason.</source>
        <translation>Laden Sie es aus einer Datei (%1 load), oder verwenden Sie die native Engine; die Einzelheiten enthalten den Grund.</translation>
    </message>
    <message>
        <source>Choose an image for this kind of processor.</source>
        <translation>Wählen Sie ein Image für diese Art von Prozessor.</translation>
    </message>
    <message>
        <source>The image %1 holds no shell, and so no PostgreSQL that the lab could start.</source>
        <translation>Das Image %1 enthält keine Shell und also kein PostgreSQL, das das Labor starten könnte.</translation>
    </message>
    <message>
        <source>Choose an image that holds PostgreSQL 13 to 18.</source>
        <translation>Wählen Sie ein Image, das PostgreSQL 13 bis 18 enthält.</translation>
    </message>
    <message>
        <source>%1 holds no image that %2 can load.</source>
        <translation>%1 enthält kein Image, das %2 laden kann.</translation>
    </message>
    <message>
        <source>Choose a file that `%1 save` or the lab&apos;s own script has made.</source>
        <translation>Wählen Sie eine Datei, die `%1 save` oder das Skript des Labors erzeugt hat.</translation>
    </message>
    <message>
        <source>Looking for PostgreSQL</source>
        <translation>PostgreSQL wird gesucht</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is here: drills run without a network or a container engine.</source>
        <translation>PostgreSQL %1 ist da: Übungen laufen ohne Netz und ohne Container-Engine.</translation>
    </message>
    <message>
        <source>PgBouncer is missing. Only drills that put a pooler before the server need it.</source>
        <translation>PgBouncer fehlt. Es ist nur für Übungen nötig, die einen Pooler vor den Server setzen.</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed on this computer; drills run in containers.</source>
        <translation>PostgreSQL ist auf diesem Computer nicht installiert; Übungen laufen in Containern.</translation>
    </message>
    <message>
        <source>It cannot limit %1: a sandbox can take more of this computer than it should.</source>
        <translation>Die Engine kann Folgendes nicht begrenzen: %1. Eine Sandbox kann mehr von diesem Computer beanspruchen, als sie sollte.</translation>
    </message>
    <message>
        <source>It cannot pause containers: for an ordinary user that takes control groups of version 2. Drills that pause the server need another engine.</source>
        <translation>Die Engine kann keine Container anhalten: Dafür braucht ein gewöhnlicher Benutzer Control Groups der Version 2. Übungen, die den Server anhalten, brauchen eine andere Engine.</translation>
    </message>
    <message>
        <source>%1 is here, but not the image %2.</source>
        <translation>%1 ist da, aber nicht das Image %2.</translation>
    </message>
    <message>
        <source>You can go on without it.</source>
        <translation>Es geht auch ohne.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>%1 %2 works, with the image %3.</source>
        <translation>%1 %2 funktioniert, mit dem Image %3.</translation>
    </message>
    <message>
        <source>1 old sandbox of a crash found.</source>
        <translation>1 alte Sandbox von einem Absturz gefunden.</translation>
    </message>
    <message>
        <source>%1 old sandboxes of a crash found.</source>
        <translation>%1 alte Sandboxes von Abstürzen gefunden.</translation>
    </message>
    <message>
        <source>Fetching %1: %2 s</source>
        <translation>%1 wird geholt: %2 s</translation>
    </message>
    <message>
        <source>Fetching %1: 1 layer begun, %2 s</source>
        <translation>%1 wird geholt: 1 Schicht begonnen, %2 s</translation>
    </message>
    <message>
        <source>Fetching %1: %2 layers begun, %3 s</source>
        <translation>%1 wird geholt: %2 Schichten begonnen, %3 s</translation>
    </message>
    <message>
        <source>Fetching %1: layer %2 of %3, %4 s</source>
        <translation>%1 wird geholt: Schicht %2 von %3, %4 s</translation>
    </message>
    <message>
        <source>Loading %1: %2 s</source>
        <translation>%1 wird geladen: %2 s</translation>
    </message>
    <message>
        <source>The image %1 holds no PostgreSQL from 13 to 18.</source>
        <translation>Das Image %1 enthält kein PostgreSQL von 13 bis 18.</translation>
    </message>
    <message>
        <source>The image %1 holds no PostgreSQL.</source>
        <translation>Das Image %1 enthält kein PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL in the image %1 cannot be run.</source>
        <translation>PostgreSQL im Image %1 lässt sich nicht ausführen.</translation>
    </message>
    <message>
        <source>Choose another image.</source>
        <translation>Wählen Sie ein anderes Image.</translation>
    </message>
    <message>
        <source>The container has no place in memory for PostgreSQL&apos;s files.</source>
        <translation>Der Container hat im Arbeitsspeicher keinen Platz für die Dateien von PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL in the container could not make a new data directory.</source>
        <translation>PostgreSQL im Container konnte kein neues Datenverzeichnis anlegen.</translation>
    </message>
    <message>
        <source>The image %1 holds no PgBouncer, which the scenario puts before the server.</source>
        <translation>Das Image %1 enthält kein PgBouncer, das dieses Szenario vor den Server setzt.</translation>
    </message>
    <message>
        <source>Choose an image that holds it, as the lab&apos;s own does (packaging/sandbox-image/build makes it), or PostgreSQL of this computer.</source>
        <translation>Wählen Sie ein Image, das es enthält, wie das des Labors (packaging/sandbox-image/build erzeugt es), oder das PostgreSQL dieses Computers.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s container runs, but nothing is heard of it any more.</source>
        <translation>Der Container der Sandbox läuft, aber es ist nichts mehr von ihm zu hören.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s container used more memory than it may, and was ended.</source>
        <translation>Der Container der Sandbox hat mehr Speicher verwendet, als er darf, und wurde beendet.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s container was killed.</source>
        <translation>Der Container der Sandbox wurde gewaltsam beendet.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s container ended.</source>
        <translation>Der Container der Sandbox ist zu Ende gegangen.</translation>
    </message>
    <message>
        <source>The pooler in the container does not answer.</source>
        <translation>Der Pooler im Container antwortet nicht.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ist abgerissen.</translation>
    </message>
    <message>
        <source>It is opened again as soon as that host answers.</source>
        <translation>Sie wird wieder geöffnet, sobald dieser Rechner antwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost and did not come back within %2 s.</source>
        <translation>Die Verbindung zu %1 ist abgerissen und kam innerhalb von %2 s nicht zurück.</translation>
    </message>
    <message>
        <source>Look whether that host can be reached by ssh, then reset the drill.</source>
        <translation>Sehen Sie nach, ob dieser Rechner über ssh zu erreichen ist, und setzen Sie dann die Übung zurück.</translation>
    </message>
    <message>
        <source>docker does not say where its engine is.</source>
        <translation>docker sagt nicht, wo seine Engine ist.</translation>
    </message>
    <message>
        <source>Look at: docker context inspect</source>
        <translation>Sehen Sie nach mit: docker context inspect</translation>
    </message>
    <message>
        <source>podman has no connection &quot;%1&quot;, which CONTAINER_CONNECTION names.</source>
        <translation>podman hat keine Verbindung „%1“, die in CONTAINER_CONNECTION steht.</translation>
    </message>
    <message>
        <source>podman system connection list shows those it has.</source>
        <translation>podman system connection list zeigt, welche es hat.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Nothing on this computer can run a drill.</source>
        <translation>Nichts auf diesem Computer kann eine Übung ausführen.</translation>
    </message>
    <message>
        <source>Install PostgreSQL (sudo apt install postgresql), or mend one of these.</source>
        <translation>Installieren Sie PostgreSQL (sudo apt install postgresql), oder beheben Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image.</source>
        <translation>„%1“ kann nicht der Name eines Images sein.</translation>
    </message>
    <message>
        <source>A name looks like docker.io/library/postgres:17.</source>
        <translation>Ein Name sieht so aus: docker.io/library/postgres:17.</translation>
    </message>
    <message>
        <source>There is no engine “%1”.</source>
        <translation>Es gibt keine Engine „%1“.</translation>
    </message>
    <message>
        <source>--image belongs to a container engine, and the engine is native.</source>
        <translation>--image gehört zu einer Container-Engine, und die Engine ist native.</translation>
    </message>
    <message>
        <source>Leave --image out.</source>
        <translation>Lassen Sie --image weg.</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>wird aufgezeichnet</translation>
    </message>
    <message>
        <source>not finished: its program was killed, or the file is cut</source>
        <translation>nicht fertig: Das Programm wurde beendet, oder die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read.</source>
        <translation>Die Aufzeichnung %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>Es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>See where it lies now, or choose another recording.</source>
        <translation>Sehen Sie nach, wo sie jetzt liegt, oder wählen Sie eine andere Aufzeichnung.</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>Sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Choose the file of a recording.</source>
        <translation>Wählen Sie die Datei einer Aufzeichnung.</translation>
    </message>
    <message>
        <source>See that you may read it, or choose another recording.</source>
        <translation>Sorgen Sie dafür, dass Sie sie lesen dürfen, oder wählen Sie eine andere Aufzeichnung.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is no recording of Stormlab.</source>
        <translation>%1 ist keine Aufzeichnung von Stormlab.</translation>
    </message>
    <message>
        <source>A recording ends in .storm and was made by a drill or by stormlabctl record or import.</source>
        <translation>Eine Aufzeichnung endet auf .storm und entstand durch eine Übung oder durch stormlabctl record oder import.</translation>
    </message>
    <message>
        <source>%1 has format %2; this Stormlab reads format %3.</source>
        <translation>%1 hat das Format %2; dieses Stormlab liest das Format %3.</translation>
    </message>
    <message>
        <source>Open it with the version that made it, or a later one.</source>
        <translation>Öffnen Sie sie mit der Version, die sie erzeugt hat, oder mit einer späteren.</translation>
    </message>
    <message>
        <source>the recording has no end: it is still going on, or its program was killed</source>
        <translation>Die Aufzeichnung hat kein Ende: Sie läuft noch, oder ihr Programm wurde beendet</translation>
    </message>
    <message>
        <source>The first %1 are here, %2 events; what followed is missing: the recording has no end: it is still going on, or its program was killed.</source>
        <translation>Die ersten %1 sind da, %2 Ereignisse; was danach kam, fehlt: Die Aufzeichnung hat kein Ende. Sie läuft noch, oder ihr Programm wurde beendet.</translation>
    </message>
    <message>
        <source>The first %1 are here, %2 events; what followed is missing: the file is cut or damaged here.</source>
        <translation>Die ersten %1 sind da, %2 Ereignisse; was danach kam, fehlt: Die Datei ist hier abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The first %1 are here, %2 events; what followed is missing: %3.</source>
        <translation>Die ersten %1 sind da, %2 Ereignisse; was danach kam, fehlt: %3.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be written any more.</source>
        <translation>Die Aufzeichnung %1 kann nicht mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>The drill goes on without it.</source>
        <translation>Die Übung geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>This drill is not recorded: %1 cannot be made.</source>
        <translation>Diese Übung wird nicht aufgezeichnet: %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The drill goes on. For the next one, make room and see that you may write there.</source>
        <translation>Die Übung geht weiter. Schaffen Sie für die nächste Platz, und sorgen Sie dafür, dass Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The recording %1 holds no event that can be read.</source>
        <translation>Die Aufzeichnung %1 enthält kein Ereignis, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>It was cut before the first event, or it is damaged.</source>
        <translation>Sie wurde vor dem ersten Ereignis abgeschnitten, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash.</source>
        <translation>%1 kann nicht in den Papierkorb gelegt werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. A file manager can remove it for good.</source>
        <translation>Es wurde nichts geändert. Mit einer Dateiverwaltung lässt sie sich endgültig entfernen.</translation>
    </message>
    <message>
        <source>%1 is being recorded.</source>
        <translation>%1 wird gerade aufgezeichnet.</translation>
    </message>
    <message>
        <source>End the drill first.</source>
        <translation>Beenden Sie zuerst die Übung.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Is it still there, and may you read it?</source>
        <translation>Ist die Datei noch da, und dürfen Sie sie lesen?</translation>
    </message>
    <message>
        <source>The bookmarks in %1 cannot be read.</source>
        <translation>Die Lesezeichen in %1 können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The recording opens without them, and new ones are not saved until that file is moved away.</source>
        <translation>Die Aufzeichnung öffnet sich ohne sie, und neue werden nicht gespeichert, bis diese Datei weggeschafft ist.</translation>
    </message>
    <message>
        <source>The bookmarks cannot be saved in %1.</source>
        <translation>Die Lesezeichen können nicht in %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>They stay until the window is closed. Make room or a folder that you may write to, then change one.</source>
        <translation>Sie bleiben, bis das Fenster geschlossen wird. Schaffen Sie Platz oder einen Ordner, in den Sie schreiben dürfen, und ändern Sie dann eines.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a demonstration.</source>
        <translation>%1 ist nicht als Vorführung zu gebrauchen.</translation>
    </message>
    <message>
        <source>Mend what is told here, or ask whoever made it for a new one.</source>
        <translation>Beheben Sie, was hier steht, oder bitten Sie, wer sie gemacht hat, um eine neue.</translation>
    </message>
    <message>
        <source>The recording of this demonstration, %1, is not beside it.</source>
        <translation>Die Aufzeichnung dieser Vorführung, %1, liegt nicht daneben.</translation>
    </message>
    <message>
        <source>Put both into one folder.</source>
        <translation>Legen Sie beide in einen Ordner.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another name or folder; what was there before is unchanged.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner; was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>The name “%1” does not say in which format to write.</source>
        <translation>Der Name „%1“ sagt nicht, in welchem Format geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Let it end with .html, .md, .pdf, .json or .csv.</source>
        <translation>Lassen Sie ihn auf .html, .md, .pdf, .json oder .csv enden.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Stormlab.</source>
        <translation>%1 wurde von einem neueren Stormlab erzeugt.</translation>
    </message>
    <message>
        <source>Its rules might not be known here, so it is not opened. Install the version that made it.</source>
        <translation>Die Regeln darin sind hier vielleicht nicht bekannt, also wird die Datei nicht geöffnet. Installieren Sie die Version, die sie erzeugt hat.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a class file.</source>
        <translation>%1 ist nicht als Kursdatei zu gebrauchen.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a new one.</source>
        <translation>Bitten Sie, wer sie gemacht hat, um eine neue.</translation>
    </message>
    <message>
        <source>The recording cannot be put beside the result, %1.</source>
        <translation>Die Aufzeichnung kann nicht neben das Ergebnis gelegt werden, %1.</translation>
    </message>
    <message>
        <source>The result itself is there. The recording is kept with your other drills.</source>
        <translation>Das Ergebnis selbst ist da. Die Aufzeichnung bleibt bei Ihren anderen Übungen.</translation>
    </message>
    <message>
        <source>The result %1 is not written: it has grown too large.</source>
        <translation>Das Ergebnis %1 wird nicht geschrieben: Es ist zu groß geworden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be looked at.</source>
        <translation>Der Ordner %1 kann nicht durchgesehen werden.</translation>
    </message>
    <message>
        <source>It is tried again by itself; is the network there?</source>
        <translation>Es wird von selbst wieder versucht; ist das Netz da?</translation>
    </message>
    <message>
        <source>Your progress was last kept by a newer Stormlab, so this one shows what it understands of it and changes nothing.</source>
        <translation>Ihr Fortschritt wurde zuletzt von einem neueren Stormlab festgehalten, also zeigt dieses, was es davon versteht, und ändert nichts.</translation>
    </message>
    <message>
        <source>Use the newer Stormlab. The file is %1.</source>
        <translation>Verwenden Sie das neuere Stormlab. Die Datei ist %1.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Look who may write to its folder.</source>
        <translation>Sehen Sie nach, wer in den Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of your progress is damaged, so a new one was begun.</source>
        <translation>Die Datei Ihres Fortschritts ist beschädigt, also wurde eine neue begonnen.</translation>
    </message>
    <message>
        <source>The old one was put aside as %1. Your recordings are still there.</source>
        <translation>Die alte wurde als %1 beiseitegelegt. Ihre Aufzeichnungen sind noch da.</translation>
    </message>
    <message>
        <source>It cannot be put aside. Move it away, and a new one is begun.</source>
        <translation>Sie kann nicht beiseitegelegt werden. Schaffen Sie sie weg, dann wird eine neue begonnen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Remove it by hand; the rest is deleted.</source>
        <translation>Entfernen Sie die Datei von Hand; der Rest ist gelöscht.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>Ein anderes Programm hält %1 gesperrt.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no room on the disk for %1.</source>
        <translation>Auf dem Datenträger ist kein Platz für %1.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The disk refused to write or read %1.</source>
        <translation>Der Datenträger konnte %1 nicht schreiben oder lesen.</translation>
    </message>
    <message>
        <source>Look whether it is full, or about to fail.</source>
        <translation>Sehen Sie nach, ob er voll ist oder bald ausfällt.</translation>
    </message>
    <message>
        <source>%1 may not be written to.</source>
        <translation>In %1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Look who may write to it and to its folder.</source>
        <translation>Sehen Sie nach, wer in die Datei und in ihren Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Look who may read and write it and its folder.</source>
        <translation>Sehen Sie nach, wer die Datei und ihren Ordner lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed, so progress can neither be kept nor shown.</source>
        <translation>Qts Treiber für SQLite ist nicht installiert, also kann Fortschritt weder festgehalten noch gezeigt werden.</translation>
    </message>
    <message>
        <source>Debian&apos;s package is libqt6sql6-sqlite.</source>
        <translation>Das Paket von Debian ist libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <translation>Das PDF konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Export HTML, and print that.</source>
        <translation>Exportieren Sie HTML, und drucken Sie das.</translation>
    </message>
    <message>
        <source>What is to be printed cannot be read.</source>
        <translation>Was gedruckt werden soll, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Looking for an engine</source>
        <translation>Eine Engine wird gesucht</translation>
    </message>
    <message>
        <source>Making room</source>
        <translation>Platz wird geschaffen</translation>
    </message>
    <message>
        <source>Copying the template</source>
        <translation>Die Vorlage wird kopiert</translation>
    </message>
    <message>
        <source>The template is damaged and is built again</source>
        <translation>Die Vorlage ist beschädigt und wird neu gebaut</translation>
    </message>
    <message>
        <source>Building the template (only once)</source>
        <translation>Die Vorlage wird gebaut (nur einmal)</translation>
    </message>
    <message>
        <source>Building without the template cache: %1</source>
        <translation>Es wird ohne den Vorlagenspeicher gebaut: %1</translation>
    </message>
    <message>
        <source>Waiting for another Stormlab that builds the template</source>
        <translation>Es wird auf ein anderes Stormlab gewartet, das die Vorlage baut</translation>
    </message>
    <message>
        <source>Starting PostgreSQL</source>
        <translation>PostgreSQL wird gestartet</translation>
    </message>
    <message>
        <source>Making the container</source>
        <translation>Der Container wird angelegt</translation>
    </message>
    <message>
        <source>Starting PostgreSQL in the container</source>
        <translation>PostgreSQL wird im Container gestartet</translation>
    </message>
    <message>
        <source>Loading the scenario&apos;s data</source>
        <translation>Die Daten des Szenarios werden geladen</translation>
    </message>
    <message>
        <source>Starting PgBouncer</source>
        <translation>PgBouncer wird gestartet</translation>
    </message>
    <message>
        <source>Opening the lab&apos;s own session</source>
        <translation>Die eigene Sitzung des Labors wird geöffnet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>PostgreSQL did not start.</source>
        <translation>PostgreSQL ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Look at the details; a setting of the scenario may be at fault.</source>
        <translation>Sehen Sie sich die Einzelheiten an; es kann an einer Einstellung des Szenarios liegen.</translation>
    </message>
    <message>
        <source>STORMLAB_PGBOUNCER names no program: %1.</source>
        <translation>STORMLAB_PGBOUNCER nennt kein Programm: %1.</translation>
    </message>
    <message>
        <source>Correct the variable or remove it.</source>
        <translation>Berichtigen Sie die Variable, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>PgBouncer is needed for this drill, and it is not installed.</source>
        <translation>Für diese Übung ist PgBouncer nötig, und es ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install pgbouncer</source>
        <translation>Installieren Sie es: sudo apt-get install pgbouncer</translation>
    </message>
    <message>
        <source>Reset the drill to get a fresh server.</source>
        <translation>Setzen Sie die Übung zurück, um einen frischen Server zu bekommen.</translation>
    </message>
    <message>
        <source>Reset the drill to get a fresh sandbox.</source>
        <translation>Setzen Sie die Übung zurück, um eine frische Sandbox zu bekommen.</translation>
    </message>
    <message>
        <source>The template could not be copied.</source>
        <translation>Die Vorlage konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>There is no room for PostgreSQL&apos;s data directory.</source>
        <translation>Für das Datenverzeichnis von PostgreSQL ist kein Platz.</translation>
    </message>
    <message>
        <source>Free some space, or set STORMLAB_RUNTIME_DIR to a folder with more room.</source>
        <translation>Geben Sie Platz frei, oder setzen Sie STORMLAB_RUNTIME_DIR auf einen Ordner mit mehr Platz.</translation>
    </message>
    <message>
        <source>PostgreSQL could not make a new data directory.</source>
        <translation>PostgreSQL konnte kein neues Datenverzeichnis anlegen.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL is installed completely: sudo apt-get install --reinstall postgresql</source>
        <translation>Prüfen Sie, ob PostgreSQL vollständig installiert ist: sudo apt-get install --reinstall postgresql</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root, and there is no account to run it as.</source>
        <translation>PostgreSQL läuft nicht als root, und es gibt kein Konto, unter dem es laufen könnte.</translation>
    </message>
    <message>
        <source>Start Stormlab as an ordinary user.</source>
        <translation>Starten Sie Stormlab als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s data could not be written: %1.</source>
        <translation>Die Daten der Sandbox konnten nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>%1 holds no PostgreSQL; versions 13 to 18 are supported.</source>
        <translation>In %1 ist kein PostgreSQL; unterstützt werden die Versionen 13 bis 18.</translation>
    </message>
    <message>
        <source>%1 holds PostgreSQL %2; versions 13 to 18 are supported.</source>
        <translation>In %1 ist PostgreSQL %2; unterstützt werden die Versionen 13 bis 18.</translation>
    </message>
    <message>
        <source>Install one of them: sudo apt-get install postgresql</source>
        <translation>Installieren Sie eine davon: sudo apt-get install postgresql</translation>
    </message>
    <message>
        <source>PostgreSQL was not found in the folder that is set: %1.</source>
        <translation>PostgreSQL wurde im eingestellten Ordner nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>Correct the setting or remove it.</source>
        <translation>Berichtigen Sie die Einstellung, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>PostgreSQL is needed to run drills. Replays work without it.</source>
        <translation>Für Übungen ist PostgreSQL nötig. Wiedergaben gehen ohne.</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install postgresql</source>
        <translation>Installieren Sie es: sudo apt-get install postgresql</translation>
    </message>
    <message>
        <source>The server could not be frozen completely.</source>
        <translation>Der Server konnte nicht vollständig eingefroren werden.</translation>
    </message>
    <message>
        <source>Resume it and try again.</source>
        <translation>Lassen Sie ihn weiterlaufen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sandbox could not be registered.</source>
        <translation>Die Sandbox konnte nicht eingetragen werden.</translation>
    </message>
    <message>
        <source>Free some space, or set STORMLAB_RUNTIME_DIR to another folder.</source>
        <translation>Geben Sie Platz frei, oder setzen Sie STORMLAB_RUNTIME_DIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The sandbox in %1 could not be removed completely.</source>
        <translation>Die Sandbox in %1 konnte nicht vollständig entfernt werden.</translation>
    </message>
    <message>
        <source>Run stormlabctl clean.</source>
        <translation>Führen Sie stormlabctl clean aus.</translation>
    </message>
    <message>
        <source>The scenario may not set the server parameter &quot;%1&quot;.</source>
        <translation>Das Szenario darf den Serverparameter „%1“ nicht setzen.</translation>
    </message>
    <message>
        <source>Remove it from the scenario&apos;s sandbox settings.</source>
        <translation>Entfernen Sie ihn aus den Sandbox-Einstellungen des Szenarios.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s server did not answer in time.</source>
        <translation>Der Server der Sandbox hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s server refused the lab&apos;s login.</source>
        <translation>Der Server der Sandbox hat die Anmeldung des Labors abgewiesen.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s server could not be asked.</source>
        <translation>Der Server der Sandbox konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s server went away.</source>
        <translation>Der Server der Sandbox ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The server refused the lab&apos;s SQL.</source>
        <translation>Der Server hat das SQL des Labors abgewiesen.</translation>
    </message>
    <message>
        <source>The details have the server&apos;s own words.</source>
        <translation>Die Einzelheiten enthalten die Worte des Servers.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s roles could not be made.</source>
        <translation>Die Rollen der Sandbox konnten nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This computer has too little for the drill: it needs %1 open files, and %2 are left.</source>
        <translation>Dieser Computer hat zu wenig für die Übung: Nötig sind %1 offene Dateien, und %2 sind übrig.</translation>
    </message>
    <message>
        <source>This computer has too little for the drill: it needs %1 MB of memory, and %2 are left.</source>
        <translation>Dieser Computer hat zu wenig für die Übung: Nötig sind %1 MB Arbeitsspeicher, und %2 sind übrig.</translation>
    </message>
    <message>
        <source>This computer has too little for the drill: it needs %1 processes, and %2 are left.</source>
        <translation>Dieser Computer hat zu wenig für die Übung: Nötig sind %1 Prozesse, und %2 sind übrig.</translation>
    </message>
    <message>
        <source>Raise the limit: ulimit -n %1</source>
        <translation>Heben Sie die Grenze an: ulimit -n %1</translation>
    </message>
    <message>
        <source>Raise the limit: ulimit -u</source>
        <translation>Heben Sie die Grenze an: ulimit -u</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Schließen Sie einige Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sandbox cannot be paused now.</source>
        <translation>Die Sandbox kann jetzt nicht angehalten werden.</translation>
    </message>
    <message>
        <source>The sandbox cannot be resumed now.</source>
        <translation>Die Sandbox kann jetzt nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Wait until it has come to rest.</source>
        <translation>Warten Sie, bis sie zur Ruhe gekommen ist.</translation>
    </message>
    <message>
        <source>Wait until it is ready, or reset the drill.</source>
        <translation>Warten Sie, bis sie bereit ist, oder setzen Sie die Übung zurück.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s pooler does not answer.</source>
        <translation>Der Pooler der Sandbox antwortet nicht.</translation>
    </message>
    <message>
        <source>PgBouncer did not start.</source>
        <translation>PgBouncer ist nicht gestartet.</translation>
    </message>
    <message>
        <source>PgBouncer in the sandbox stopped five times within a minute.</source>
        <translation>PgBouncer in der Sandbox hat innerhalb einer Minute fünfmal aufgehört.</translation>
    </message>
    <message>
        <source>PostgreSQL in the sandbox stopped five times within a minute.</source>
        <translation>PostgreSQL in der Sandbox hat innerhalb einer Minute fünfmal aufgehört.</translation>
    </message>
    <message>
        <source>The sandbox could not write %1.</source>
        <translation>Die Sandbox konnte %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>The path of the sandbox is too long for a unix socket: %1.</source>
        <translation>Der Pfad der Sandbox ist zu lang für einen Unix-Socket: %1.</translation>
    </message>
    <message>
        <source>Set STORMLAB_RUNTIME_DIR to a folder with a shorter path.</source>
        <translation>Setzen Sie STORMLAB_RUNTIME_DIR auf einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>The drill %1 already has a sandbox.</source>
        <translation>Die Übung %1 hat schon eine Sandbox.</translation>
    </message>
    <message>
        <source>Stop that drill, or run stormlabctl clean.</source>
        <translation>Beenden Sie diese Übung, oder führen Sie stormlabctl clean aus.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: it is not a folder.</source>
        <translation>Der Ordner %1 ist nicht zu gebrauchen: Er ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: it belongs to somebody else.</source>
        <translation>Der Ordner %1 ist nicht zu gebrauchen: Er gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: others may write to it.</source>
        <translation>Der Ordner %1 ist nicht zu gebrauchen: Andere dürfen hineinschreiben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.</source>
        <translation>Der Ordner %1 ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>Set STORMLAB_RUNTIME_DIR to a folder of your own.</source>
        <translation>Setzen Sie STORMLAB_RUNTIME_DIR auf einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>There is no room for the sandbox: it needs %1.</source>
        <translation>Für die Sandbox ist kein Platz: Sie braucht %1.</translation>
    </message>
    <message>
        <source>The connection string cannot be understood.</source>
        <translation>Die Verbindungsangabe ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The index of the recording cannot be read.</source>
        <translation>Das Verzeichnis der Aufzeichnung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Copying the template was interrupted.</source>
        <translation>Das Kopieren der Vorlage wurde unterbrochen.</translation>
    </message>
    <message>
        <source>A PDF is drawn, not written as text.</source>
        <translation>Ein PDF wird gezeichnet, nicht als Text geschrieben.</translation>
    </message>
    <message>
        <source>docker (%1) refused.</source>
        <translation>docker (%1) hat sich geweigert.</translation>
    </message>
    <message>
        <source>podman (%1) refused.</source>
        <translation>podman (%1) hat sich geweigert.</translation>
    </message>
    <message>
        <source>%1 liveness probes in a row failed</source>
        <translation>%1 Liveness-Probes sind nacheinander fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 liveness probes in a row failed; its last words: %2</source>
        <translation>%1 Liveness-Probes sind nacheinander fehlgeschlagen; letzte Worte: %2</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>signal %1; its last words: %2</source>
        <translation>Signal %1; letzte Worte: %2</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>exit code %1; its last words: %2</source>
        <translation>Exit-Code %1; letzte Worte: %2</translation>
    </message>
    <message>
        <source>an end that nobody saw</source>
        <translation>ein Ende, das niemand gesehen hat</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>Das Programm %1 kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Build or install it beside the other programs of Stormlab.</source>
        <translation>Bauen oder installieren Sie es neben den anderen Programmen von Stormlab.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limits of open files (ulimit -n) and processes (ulimit -u).</source>
        <translation>Schließen Sie andere Programme, oder heben Sie die Grenzen für offene Dateien (ulimit -n) und Prozesse (ulimit -u) an.</translation>
    </message>
    <message>
        <source>This scenario needs %1 open files, and there are %2.</source>
        <translation>Dieses Szenario braucht %1 offene Dateien, und es gibt %2.</translation>
    </message>
    <message>
        <source>This scenario needs %1 processes, and there are %2.</source>
        <translation>Dieses Szenario braucht %1 Prozesse, und es gibt %2.</translation>
    </message>
    <message>
        <source>This scenario needs %1 MB of memory, and there are %2.</source>
        <translation>Dieses Szenario braucht %1 MB Arbeitsspeicher, und es gibt %2.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -Hn) and start again.</source>
        <translation>Heben Sie die Grenze an (ulimit -Hn), und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -u) or end other programs.</source>
        <translation>Heben Sie die Grenze an (ulimit -u), oder beenden Sie andere Programme.</translation>
    </message>
    <message>
        <source>Close other programs and start again.</source>
        <translation>Schließen Sie andere Programme, und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The imported file has no lines for this time.</source>
        <translation>Die importierte Datei hat für diese Zeit keine Zeilen.</translation>
    </message>
    <message>
        <source>PostgreSQL was killed by signal %1.</source>
        <translation>PostgreSQL wurde durch Signal %1 beendet.</translation>
    </message>
    <message>
        <source>PostgreSQL was shut down.</source>
        <translation>PostgreSQL wurde heruntergefahren.</translation>
    </message>
    <message>
        <source>PostgreSQL ended.</source>
        <translation>PostgreSQL ist zu Ende gegangen.</translation>
    </message>
    <message>
        <source>PgBouncer was killed by signal %1.</source>
        <translation>PgBouncer wurde durch Signal %1 beendet.</translation>
    </message>
    <message>
        <source>PgBouncer ended.</source>
        <translation>PgBouncer ist zu Ende gegangen.</translation>
    </message>
    <message>
        <source>PgBouncer does not answer.</source>
        <translation>PgBouncer antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 is not in the trash any more.</source>
        <translation>%1 ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back.</source>
        <translation>%1 kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message>
        <source>It is still in the trash: %1</source>
        <translation>Sie ist noch im Papierkorb: %1</translation>
    </message>
    <message>
        <source>The one that was deleted stays in the trash: %1</source>
        <translation>Die gelöschte bleibt im Papierkorb: %1</translation>
    </message>
    <message>
        <source>The text is nested deeper than 64 levels.</source>
        <translation>Der Text ist tiefer als 64 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The text is not JSON.</source>
        <translation>Der Text ist kein JSON.</translation>
    </message>
    <message>
        <source>An event must be a JSON object.</source>
        <translation>Ein Ereignis muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The event cannot be read: %1.</source>
        <translation>Das Ereignis kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>A sample does not fit the one before it: %1.</source>
        <translation>Eine Stichprobe passt nicht zu der davor: %1.</translation>
    </message>
    <message>
        <source>The scorecard cannot be read.</source>
        <translation>Die Wertung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Was it written by another version of Stormlab?</source>
        <translation>Hat sie eine andere Version von Stormlab geschrieben?</translation>
    </message>
    <message>
        <source>Write it as CAUSE:APP:COUNT, for example reconnect-storm:deploy_worker:80.</source>
        <translation>Schreiben Sie URSACHE:APP:ANZAHL, zum Beispiel reconnect-storm:deploy_worker:80.</translation>
    </message>
    <message>
        <source>There is no cause “%1”.</source>
        <translation>Eine Ursache „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>`stormlabctl list SCENARIO` lists the causes of a scenario.</source>
        <translation>`stormlabctl list SZENARIO` zählt die Ursachen eines Szenarios auf.</translation>
    </message>
    <message>
        <source>This class has no hints.</source>
        <translation>Dieser Kurs hat keine Hinweise.</translation>
    </message>
    <message>
        <source>Look at the board, and ask the server.</source>
        <translation>Sehen Sie auf die Übersicht und fragen Sie den Server.</translation>
    </message>
    <message>
        <source>Hints open %1 after the incident began.</source>
        <translation>Hinweise öffnen sich %1 nach Beginn der Störung.</translation>
    </message>
    <message>
        <source>The next hint opens in %1.</source>
        <translation>Der nächste Hinweis öffnet sich in %1.</translation>
    </message>
    <message>
        <source>The class delays hints; go on with what the board shows.</source>
        <translation>Der Kurs verzögert Hinweise; machen Sie mit dem weiter, was die Übersicht zeigt.</translation>
    </message>
    <message>
        <source>The only check of this class has been made.</source>
        <translation>Die einzige Prüfung dieses Kurses ist gemacht.</translation>
    </message>
    <message>
        <source>All %1 checks of this class have been made.</source>
        <translation>Alle %1 Prüfungen dieses Kurses sind gemacht.</translation>
    </message>
    <message>
        <source>Finish the drill to see what it is worth.</source>
        <translation>Beenden Sie die Übung, um zu sehen, was sie wert ist.</translation>
    </message>
    <message>
        <source>pool.min cannot be %1: one instance opens at most %2 connections (pool.max).</source>
        <translation>pool.min kann nicht %1 sein: Eine Instanz öffnet höchstens %2 Verbindungen (pool.max).</translation>
    </message>
    <message>
        <source>Set pool.min to %1 or less.</source>
        <translation>Setzen Sie pool.min auf %1 oder weniger.</translation>
    </message>
    <message>
        <source>There is no client setting “%1”.</source>
        <translation>Eine Client-Einstellung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Known settings: %1.</source>
        <translation>Bekannte Einstellungen: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: it is one of %3.</source>
        <translation>%1 kann nicht „%2“ sein, sondern ist eines von: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: it ranges from %3 to %4.</source>
        <translation>%1 kann nicht %2 sein: Der Bereich ist %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: it is a whole number from %3 to %4.</source>
        <translation>%1 kann nicht „%2“ sein: Es ist eine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>“%1” is not KEY=VALUE.</source>
        <translation>„%1“ ist nicht SCHLÜSSEL=WERT.</translation>
    </message>
    <message>
        <source>Write it like pool.max=5.</source>
        <translation>Schreiben Sie es wie pool.max=5.</translation>
    </message>
    <message>
        <source>%1 has no mark %2.</source>
        <translation>%1 hat keine Marke %2.</translation>
    </message>
    <message>
        <source>It has no marks: align it at its start.</source>
        <translation>Sie hat keine Marken: Richten Sie sie an ihrem Anfang aus.</translation>
    </message>
    <message>
        <source>It has marks 1 to %1.</source>
        <translation>Sie hat die Marken 1 bis %1.</translation>
    </message>
    <message>
        <source>This is the recording of a server, not of a drill: it has no grade.</source>
        <translation>Dies ist die Aufzeichnung eines Servers, nicht einer Übung: Sie hat keine Wertung.</translation>
    </message>
    <message>
        <source>It can be replayed, summarised, compared and exported.</source>
        <translation>Sie kann wiedergegeben, zusammengefasst, verglichen und exportiert werden.</translation>
    </message>
    <message>
        <source>The recording is of the scenario “%1”, not of “%2”.</source>
        <translation>Die Aufzeichnung ist vom Szenario „%1“, nicht von „%2“.</translation>
    </message>
    <message>
        <source>Grade it with its own scenario.</source>
        <translation>Werten Sie sie mit ihrem eigenen Szenario.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” in this scenario.</source>
        <translation>Dieses Szenario hat kein „%2“ (%1).</translation>
    </message>
    <message>
        <source>No answer to a login within 5 s.</source>
        <translation>Keine Antwort auf eine Anmeldung binnen 5 s.</translation>
    </message>
    <message>
        <source>Write it as &quot;host=… dbname=… user=…&quot; (values with blanks in single quotes) or as postgresql://user@host/database.</source>
        <translation>Schreiben Sie &quot;host=… dbname=… user=…&quot; (Werte mit Leerzeichen in einfachen Anführungszeichen) oder postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>It is opened again by itself.</source>
        <translation>Sie wird von selbst wieder geöffnet.</translation>
    </message>
    <message>
        <source>The monitor asks again by itself.</source>
        <translation>Die Überwachung fragt von selbst noch einmal.</translation>
    </message>
    <message>
        <source>%1 bytes, and a class board reads %2 at most.</source>
        <translation>%1 Bytes, und eine Kursübersicht liest höchstens %2.</translation>
    </message>
    <message>
        <source>Hand in the recording instead; it is kept with your other drills.</source>
        <translation>Geben Sie stattdessen die Aufzeichnung ab; sie liegt bei Ihren anderen Übungen.</translation>
    </message>
    <message>
        <source>SQLite refused to work with %1.</source>
        <translation>SQLite wollte nicht mit %1 arbeiten.</translation>
    </message>
    <message>
        <source>%1; the file holds the first %2 events</source>
        <translation>%1; die Datei enthält die ersten %2 Ereignisse</translation>
    </message>
    <message>
        <source>the disk is too slow</source>
        <translation>der Datenträger ist zu langsam</translation>
    </message>
    <message>
        <source>the file was removed</source>
        <translation>die Datei wurde entfernt</translation>
    </message>
    <message>
        <source>A recording is never written over another file.</source>
        <translation>Eine Aufzeichnung wird nie über eine andere Datei geschrieben.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Choose a file in a folder that you may write to.</source>
        <translation>Wählen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>`stormlabctl replay FILE --export pdf` hands it over as it should be.</source>
        <translation>`stormlabctl replay DATEI --export pdf` übergibt es so, wie es sein soll.</translation>
    </message>
    <message>
        <source>The template is damaged: %1 %2.</source>
        <translation>Die Vorlage ist beschädigt: %1 %2.</translation>
    </message>
    <message>
        <source>It must be the path of PgBouncer&apos;s program.</source>
        <translation>Es muss der Pfad des Programms PgBouncer sein.</translation>
    </message>
    <message>
        <source>The scenario puts a pooler before the server. Looked in PATH, /usr/sbin and /usr/local/sbin.</source>
        <translation>Das Szenario stellt einen Pooler vor den Server. Gesucht wurde in PATH, /usr/sbin und /usr/local/sbin.</translation>
    </message>
    <message>
        <source>The folder must hold the programs postgres and initdb.</source>
        <translation>Der Ordner muss die Programme postgres und initdb enthalten.</translation>
    </message>
    <message>
        <source>Looked in %1 and in PATH for versions 13 to 18.</source>
        <translation>Gesucht wurde in %1 und in PATH nach den Versionen 13 bis 18.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a drill.</source>
        <translation>„%1“ kann keine Übung benennen.</translation>
    </message>
    <message>
        <source>Use letters, digits and &apos;-&apos;, at most 40.</source>
        <translation>Nehmen Sie Buchstaben, Ziffern und „-“, höchstens 40.</translation>
    </message>
    <message>
        <source>The record of the sandbox in %1 cannot be read.</source>
        <translation>Der Eintrag der Sandbox in %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Remove the folder when nothing runs in it.</source>
        <translation>Entfernen Sie den Ordner, wenn nichts darin läuft.</translation>
    </message>
    <message>
        <source>A process of its server did not end.</source>
        <translation>Ein Prozess ihres Servers endete nicht.</translation>
    </message>
    <message>
        <source>Neither the account postgres nor nobody exists.</source>
        <translation>Weder das Konto postgres noch nobody gibt es.</translation>
    </message>
    <message>
        <source>Parameters that name programs, files or libraries, and those the lab relies on, are refused.</source>
        <translation>Parameter, die Programme, Dateien oder Bibliotheken nennen, und solche, auf die sich das Labor verlässt, werden abgelehnt.</translation>
    </message>
    <message>
        <source>The template could not be kept in %1.</source>
        <translation>Die Vorlage konnte nicht in %1 aufbewahrt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be moved now.</source>
        <translation>%1 lässt sich jetzt nicht verschieben.</translation>
    </message>
    <message>
        <source>another program is moving it</source>
        <translation>ein anderes Programm verschiebt sie gerade</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>in ihren Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again later.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>It is of the scenario %1.</source>
        <translation>Es ist vom Szenario %1.</translation>
    </message>
    <message>
        <source>is %1: expected %2</source>
        <translation>ist %1; erwartet: %2</translation>
    </message>
    <message>
        <source>is unknown: expected one of %1</source>
        <translation>ist unbekannt; erwartet: eines von %1</translation>
    </message>
    <message>
        <source>is unknown: did you mean %1?</source>
        <translation>ist unbekannt: Meinten Sie %1?</translation>
    </message>
    <message>
        <source>is missing, and it is required</source>
        <translation>fehlt und wird gebraucht</translation>
    </message>
    <message>
        <source>is there twice: expected each once</source>
        <translation>ist doppelt da; erwartet: jedes einmal</translation>
    </message>
    <message>
        <source>is not &quot;%1&quot;: this is another kind of file</source>
        <translation>ist nicht &quot;%1&quot;: Das ist eine Datei anderer Art</translation>
    </message>
    <message>
        <source>is missing or no whole number from 1 on</source>
        <translation>fehlt oder ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>is %1: a newer Stormlab wrote it, and this one reads formats up to %2</source>
        <translation>ist %1: Ein neueres Stormlab hat es geschrieben, und dieses liest Formate bis %2</translation>
    </message>
    <message>
        <source>is larger than 64 kB: this is no class file</source>
        <translation>ist größer als 64 kB: Das ist keine Kursdatei</translation>
    </message>
    <message>
        <source>is no language: expected two small letters, as &quot;en&quot;</source>
        <translation>ist keine Sprache; erwartet: zwei kleine Buchstaben wie &quot;en&quot;</translation>
    </message>
    <message>
        <source>has no English text: expected a member &quot;en&quot;</source>
        <translation>hat keinen englischen Text; erwartet: ein Feld &quot;en&quot;</translation>
    </message>
    <message>
        <source>is not later than what comes before it</source>
        <translation>ist nicht später als das, was davor steht</translation>
    </message>
    <message>
        <source>speed is none of 1, 2, 4, 8, 16, 32 and 64</source>
        <translation>speed ist keine der Zahlen 1, 2, 4, 8, 16, 32 und 64</translation>
    </message>
    <message>
        <source>is larger than 256 kB: this is no demonstration</source>
        <translation>ist größer als 256 kB: Das ist keine Vorführung</translation>
    </message>
    <message>
        <source>has other figures than its &quot;scorecard&quot;</source>
        <translation>hat andere Zahlen als seine &quot;scorecard&quot;</translation>
    </message>
    <message>
        <source>has a &quot;scorecard&quot; of another scenario</source>
        <translation>hat eine &quot;scorecard&quot; eines anderen Szenarios</translation>
    </message>
    <message>
        <source>is no scorecard that can be read</source>
        <translation>ist keine Wertung, die gelesen werden kann</translation>
    </message>
    <message>
        <source>%1; its last block is cut</source>
        <translation>%1; ihr letzter Block ist abgeschnitten</translation>
    </message>
    <message>
        <source>is finished and has no &quot;scorecard&quot;</source>
        <translation>ist beendet und hat keine &quot;scorecard&quot;</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;: expected the folder&apos;s name, &quot;%2&quot;</source>
        <translation>ist &quot;%1&quot;; erwartet: der Name des Ordners, &quot;%2&quot;</translation>
    </message>
    <message>
        <source>is larger than 1 MB</source>
        <translation>ist größer als 1 MB</translation>
    </message>
    <message>
        <source>is larger than 256 kB</source>
        <translation>ist größer als 256 kB</translation>
    </message>
    <message>
        <source>is missing or empty</source>
        <translation>fehlt oder ist leer</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ist kein UTF-8</translation>
    </message>
    <message>
        <source>leads out of the scenario&apos;s folder</source>
        <translation>führt aus dem Ordner des Szenarios hinaus</translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number of 32 bits</source>
        <translation>%1 muss eine ganze Zahl von 32 Bit sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0</source>
        <translation>%1 muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 muss ein Text sein</translation>
    </message>
    <message>
        <source>%1 must be a number of milliseconds of at most 2^49</source>
        <translation>%1 muss eine Zahl von Millisekunden bis 2^49 sein</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>%1 must be a list of whole numbers</source>
        <translation>%1 muss eine Liste ganzer Zahlen sein</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 muss eine Liste sein</translation>
    </message>
    <message>
        <source>%1 must be a list of objects or lists</source>
        <translation>%1 muss eine Liste von Objekten oder Listen sein</translation>
    </message>
    <message>
        <source>%1 is the unknown word &quot;%2&quot;</source>
        <translation>%1 ist das unbekannte Wort &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 of a backend is missing</source>
        <translation>%1 eines Backends fehlt</translation>
    </message>
    <message>
        <source>%1 of a look is missing</source>
        <translation>%1 eines Blicks fehlt</translation>
    </message>
    <message>
        <source>%1 must be a moment, as in 2026-07-30T12:03:11Z</source>
        <translation>%1 muss ein Zeitpunkt sein wie 2026-07-30T12:03:11Z</translation>
    </message>
    <message>
        <source>%1 is too far from the question</source>
        <translation>%1 liegt zu weit von der Frage entfernt</translation>
    </message>
    <message>
        <source>%1 must be a list of three numbers</source>
        <translation>%1 muss eine Liste aus drei Zahlen sein</translation>
    </message>
    <message>
        <source>%1 must be a list of whole numbers that are not too large</source>
        <translation>%1 muss eine Liste nicht zu großer ganzer Zahlen sein</translation>
    </message>
    <message>
        <source>%1 leads beyond all backends</source>
        <translation>%1 führt über alle Backends hinaus</translation>
    </message>
    <message>
        <source>%1 is no time that a drill can last</source>
        <translation>%1 ist keine Zeit, die eine Übung dauern kann</translation>
    </message>
    <message>
        <source>that one could not be read</source>
        <translation>diese war nicht lesbar</translation>
    </message>
    <message>
        <source>it has more backends than a server can have</source>
        <translation>sie hat mehr Backends, als ein Server haben kann</translation>
    </message>
    <message>
        <source>backends come that are there, or go that are not</source>
        <translation>es kommen Backends, die schon da sind, oder es gehen welche, die nicht da sind</translation>
    </message>
    <message>
        <source>its columns are not of one length</source>
        <translation>ihre Spalten sind nicht gleich lang</translation>
    </message>
    <message>
        <source>it changes backends that are not there</source>
        <translation>sie ändert Backends, die nicht da sind</translation>
    </message>
    <message>
        <source>it names looks that were not described</source>
        <translation>sie nennt Blicke, die nicht beschrieben wurden</translation>
    </message>
    <message>
        <source>begins with the longer time: expected the least first</source>
        <translation>beginnt mit der längeren Zeit; erwartet: die kürzeste zuerst</translation>
    </message>
    <message>
        <source>leaves no slot for anybody: expected less than max_connections</source>
        <translation>lässt niemandem einen Platz; erwartet: weniger als max_connections</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice: expected each app once</source>
        <translation>&quot;%1&quot; ist doppelt da; erwartet: jede Anwendung einmal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice: expected each inject once</source>
        <translation>&quot;%1&quot; ist doppelt da; erwartet: jede Einspielung einmal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice: expected each cause once</source>
        <translation>&quot;%1&quot; ist doppelt da; erwartet: jede Ursache einmal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice: expected each check once</source>
        <translation>&quot;%1&quot; ist doppelt da; erwartet: jede Prüfung einmal</translation>
    </message>
    <message>
        <source>is empty: expected a step, because the app has requests or workers</source>
        <translation>ist leer; erwartet: ein Schritt, denn die Anwendung hat Anfragen oder Worker</translation>
    </message>
    <message>
        <source>opens up to %1 connections: expected instances times pool.max of all apps to be at most %2</source>
        <translation>öffnet bis zu %1 Verbindungen; erwartet: instances mal pool.max aller Anwendungen ist höchstens %2</translation>
    </message>
    <message>
        <source>cannot be beside &quot;pods&quot;: expected requests_per_second alone, because pods answer requests and nothing else</source>
        <translation>kann nicht neben &quot;pods&quot; stehen; erwartet: nur requests_per_second, denn Pods beantworten Anfragen und sonst nichts</translation>
    </message>
    <message>
        <source>cannot be beside &quot;environments&quot;: expected pods or a function</source>
        <translation>kann nicht neben &quot;environments&quot; stehen; erwartet: Pods oder eine Funktion</translation>
    </message>
    <message>
        <source>is above %1: expected no more pods, because each is two processes</source>
        <translation>ist über %1; erwartet: nicht mehr Pods, denn jeder ist zwei Prozesse</translation>
    </message>
    <message>
        <source>are not for a function: expected none beside &quot;environments&quot;</source>
        <translation>gibt es bei einer Funktion nicht; erwartet: keine neben &quot;environments&quot;</translation>
    </message>
    <message>
        <source>are not for a function: expected none, because environments.most says how many there are</source>
        <translation>gibt es bei einer Funktion nicht; erwartet: keine, denn environments.most sagt, wie viele es sind</translation>
    </message>
    <message>
        <source>is above 1 within a transaction, which is one connection&apos;s: expected &quot;transaction&quot;: false</source>
        <translation>ist über 1 in einer Transaktion, die einer Verbindung gehört; erwartet: &quot;transaction&quot;: false</translation>
    </message>
    <message>
        <source>is above pool.max: %1</source>
        <translation>ist über pool.max: %1</translation>
    </message>
    <message>
        <source>is &quot;pooler&quot;, and there is none: expected sandbox.pooler</source>
        <translation>ist &quot;pooler&quot;, und es gibt keinen; erwartet: sandbox.pooler</translation>
    </message>
    <message>
        <source>offers a way through a pooler, and there is none: expected sandbox.pooler</source>
        <translation>bietet einen Weg durch einen Pooler an, und es gibt keinen; erwartet: sandbox.pooler</translation>
    </message>
    <message>
        <source>has no deploy, pause or burst with at_ms: expected one, or the incident never begins</source>
        <translation>hat kein deploy, pause oder burst mit at_ms; erwartet: eines, sonst beginnt der Vorfall nie</translation>
    </message>
    <message>
        <source>pauses the server for ever: expected for_ms, or an inject of the kind resume</source>
        <translation>hält den Server für immer an; erwartet: for_ms oder eine Einspielung der Art resume</translation>
    </message>
    <message>
        <source>begins the pause again before it is over: expected more than for_ms, which has to be there</source>
        <translation>beginnt die Pause wieder, bevor sie vorbei ist; erwartet: mehr als for_ms, das da sein muss</translation>
    </message>
    <message>
        <source>is 1, which brings no more requests: expected more than 1</source>
        <translation>ist 1, was nicht mehr Anfragen bringt; erwartet: mehr als 1</translation>
    </message>
    <message>
        <source>is above for_ms: expected the burst to reach its rate</source>
        <translation>ist über for_ms; erwartet: der burst erreicht seine Rate</translation>
    </message>
    <message>
        <source>brings requests to &quot;%1&quot;, whose workload has no steps: expected some</source>
        <translation>bringt Anfragen zu &quot;%1&quot;, dessen workload keine Schritte hat; erwartet: einige</translation>
    </message>
    <message>
        <source>multiplies nothing: expected &quot;requests_per_second&quot;, because &quot;%1&quot; has no requests of its own</source>
        <translation>vervielfacht nichts; erwartet: &quot;requests_per_second&quot;, denn &quot;%1&quot; hat keine eigenen Anfragen</translation>
    </message>
    <message>
        <source>brings no more requests than &quot;%1&quot; has anyhow: expected a higher rate</source>
        <translation>bringt nicht mehr Anfragen, als &quot;%1&quot; ohnehin hat; erwartet: eine höhere Rate</translation>
    </message>
    <message>
        <source>names the unknown inject &quot;%1&quot;</source>
        <translation>nennt die unbekannte Einspielung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>names an inject of the kind resume: expected a deploy, a pause or a burst</source>
        <translation>nennt eine Einspielung der Art resume; erwartet: deploy, pause oder burst</translation>
    </message>
    <message>
        <source>names a %1 that is not over when the measurement ends: expected one with a for_ms below pace.verification_ms, %2</source>
        <translation>nennt ein %1, das nicht vorbei ist, wenn die Messung endet; erwartet: eines mit for_ms unter pace.verification_ms, %2</translation>
    </message>
    <message>
        <source>names the unknown app &quot;%1&quot;</source>
        <translation>nennt die unbekannte Anwendung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>names the unknown app &quot;%1&quot;: did you mean %2?</source>
        <translation>nennt die unbekannte Anwendung &quot;%1&quot;: Meinten Sie %2?</translation>
    </message>
    <message>
        <source>has points that add up to %1: expected 100</source>
        <translation>hat Punkte, die zusammen %1 ergeben; erwartet: 100</translation>
    </message>
    <message>
        <source>is the cause itself: expected another one, that only set it off</source>
        <translation>ist die Ursache selbst; erwartet: eine andere, die sie nur ausgelöst hat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the causes that the scenario offers</source>
        <translation>&quot;%1&quot; ist nicht unter den Ursachen, die das Szenario anbietet</translation>
    </message>
    <message>
        <source>asks how pods fare: expected an app of the fleet with &quot;pods&quot;</source>
        <translation>fragt, wie es Pods geht; erwartet: eine Anwendung der Flotte mit &quot;pods&quot;</translation>
    </message>
    <message>
        <source>cannot be missed: expected at most %1, because the measurement ends so long after the trigger</source>
        <translation>kann nicht verfehlt werden; erwartet: höchstens %1, denn so lange nach dem Auslöser endet die Messung</translation>
    </message>
    <message>
        <source>cannot be missed: expected at most %1, because the measurement ends so long after the trigger&apos;s pause</source>
        <translation>kann nicht verfehlt werden; erwartet: höchstens %1, denn so lange nach der Pause des Auslösers endet die Messung</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which runs as pods, whose breakers nobody counts: expected an app without &quot;pods&quot;</source>
        <translation>nennt &quot;%1&quot;, das als Pods läuft, deren Breaker niemand zählt; erwartet: eine Anwendung ohne &quot;pods&quot;</translation>
    </message>
    <message>
        <source>springs for nobody: expected an app of the fleet with &quot;pods&quot;</source>
        <translation>löst bei niemandem aus; erwartet: eine Anwendung der Flotte mit &quot;pods&quot;</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which has no pods: expected an app with &quot;pods&quot;</source>
        <translation>nennt &quot;%1&quot;, das keine Pods hat; erwartet: eine Anwendung mit &quot;pods&quot;</translation>
    </message>
    <message>
        <source>asks for a look at a pooler, and there is none: expected sandbox.pooler</source>
        <translation>verlangt einen Blick auf einen Pooler, und es gibt keinen; erwartet: sandbox.pooler</translation>
    </message>
    <message>
        <source>asks for a look at probes, and there are none: expected an app of the fleet with &quot;pods&quot;</source>
        <translation>verlangt einen Blick auf Probes, und es gibt keine; erwartet: eine Anwendung der Flotte mit &quot;pods&quot;</translation>
    </message>
    <message>
        <source>has &quot;every_ms&quot; without a beginning: expected &quot;at_ms&quot; or &quot;after_deploy_ms&quot; beside it</source>
        <translation>hat &quot;every_ms&quot; ohne einen Anfang; erwartet: &quot;at_ms&quot; oder &quot;after_deploy_ms&quot; daneben</translation>
    </message>
    <message>
        <source>has &quot;requests_per_second&quot; and &quot;factor&quot;: expected one of them</source>
        <translation>hat &quot;requests_per_second&quot; und &quot;factor&quot;; erwartet: eines von beiden</translation>
    </message>
    <message>
        <source>has &quot;at_ms&quot; and &quot;after_deploy_ms&quot;: expected one of them</source>
        <translation>hat &quot;at_ms&quot; und &quot;after_deploy_ms&quot;; erwartet: eines von beiden</translation>
    </message>
    <message>
        <source>has &quot;app&quot; and &quot;apps&quot;: expected one of them</source>
        <translation>hat &quot;app&quot; und &quot;apps&quot;; erwartet: eines von beiden</translation>
    </message>
    <message>
        <source>does not say how many requests come: expected &quot;requests_per_second&quot; or &quot;factor&quot;</source>
        <translation>sagt nicht, wie viele Anfragen kommen; erwartet: &quot;requests_per_second&quot; oder &quot;factor&quot;</translation>
    </message>
    <message>
        <source>names no app: expected &quot;app&quot;, or several &quot;apps&quot;</source>
        <translation>nennt keine Anwendung; erwartet: &quot;app&quot; oder mehrere &quot;apps&quot;</translation>
    </message>
    <message>
        <source>has &quot;apps&quot; or a latency (&quot;p95_ms&quot;, &quot;answered_p99_ms&quot;) without the other: expected both, or none</source>
        <translation>hat &quot;apps&quot; oder eine Latenz (&quot;p95_ms&quot;, &quot;answered_p99_ms&quot;) ohne das andere; erwartet: beides oder keines</translation>
    </message>
    <message>
        <source>has no &quot;predicate&quot;: expected one of the predicates in scenarios/README.md</source>
        <translation>hat kein &quot;predicate&quot;; erwartet: eines der Prädikate in scenarios/README.md</translation>
    </message>
    <message>
        <source>begins at %1 and ends at %2: expected the least first</source>
        <translation>beginnt bei %1 und endet bei %2; erwartet: das kleinste zuerst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>eine Liste von %1</translation>
    </message>
    <message>
        <source>a list of %1 to %2 elements</source>
        <translation>eine Liste von %1 bis %2 Elementen</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>ein Text von %1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>a text of %1 characters</source>
        <translation>ein Text von %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 of %2 to %3 characters</source>
        <translation>%1 von %2 bis %3 Zeichen</translation>
    </message>
    <message>
        <source>the names in scenarios/README.md</source>
        <translation>den Namen in scenarios/README.md</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>one of %1 (did you mean %2?)</source>
        <translation>eines von %1 (meinten Sie %2?)</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a line of text</source>
        <translation>eine Zeile Text</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>Hexadezimalziffern</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine Kennung</translation>
    </message>
    <message>
        <source>a moment like 2026-07-30T12:03:11.250Z</source>
        <translation>ein Zeitpunkt wie 2026-07-30T12:03:11.250Z</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>der Name einer Datei</translation>
    </message>
    <message>
        <source>the name of a recording in the same folder, as &quot;reference.storm&quot;</source>
        <translation>der Name einer Aufzeichnung im selben Ordner wie &quot;reference.storm&quot;</translation>
    </message>
    <message>
        <source>the address of a schema</source>
        <translation>die Adresse eines Schemas</translation>
    </message>
    <message>
        <source>a client setting (see scenarios/README.md)</source>
        <translation>eine Client-Einstellung (siehe scenarios/README.md)</translation>
    </message>
    <message>
        <source>a role whose name begins with app_</source>
        <translation>eine Rolle, deren Name mit app_ beginnt</translation>
    </message>
    <message>
        <source>a name of a-z, 0-9 and -</source>
        <translation>ein Name aus a-z, 0-9 und -</translation>
    </message>
    <message>
        <source>a name of a-z, 0-9, _, - and . that does not begin with stormlab or oncall</source>
        <translation>ein Name aus a-z, 0-9, _, - und ., der nicht mit stormlab oder oncall beginnt</translation>
    </message>
    <message>
        <source>a known cause (see scenarios/README.md)</source>
        <translation>eine bekannte Ursache (siehe scenarios/README.md)</translation>
    </message>
    <message>
        <source>a database name of a-z, 0-9 and _ that is not one of the server&apos;s own</source>
        <translation>ein Datenbankname aus a-z, 0-9 und _, den der Server nicht selbst benutzt</translation>
    </message>
    <message>
        <source>a parameter&apos;s value as a text of letters, digits and ._%/,:+-</source>
        <translation>der Wert eines Parameters als Text aus Buchstaben, Ziffern und ._%/,:+-</translation>
    </message>
    <message>
        <source>a server parameter that a scenario may let learners change</source>
        <translation>ein Serverparameter, den ein Szenario Lernende ändern lassen darf</translation>
    </message>
    <message>
        <source>an SQL statement</source>
        <translation>eine SQL-Anweisung</translation>
    </message>
    <message>
        <source>one of activity-by-application, ceiling, states, pool-sizes, probes, pooler</source>
        <translation>eines von activity-by-application, ceiling, states, pool-sizes, probes, pooler</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;</source>
        <translation>Das Feld &quot;%1&quot;</translation>
    </message>
    <message>
        <source>element %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>The same drill or the same recording is in %1, which was written later.</source>
        <translation>Dieselbe Übung oder dieselbe Aufzeichnung ist in %1, das später geschrieben wurde.</translation>
    </message>
    <message>
        <source>Sampled from %1, from %2 on.</source>
        <translation>Aufgenommen von %1, ab %2.</translation>
    </message>
    <message>
        <source>The states and statements of other roles could not be seen.</source>
        <translation>Zustände und Anweisungen anderer Rollen waren nicht zu sehen.</translation>
    </message>
    <message>
        <source>The recording ended.</source>
        <translation>Die Aufzeichnung endete.</translation>
    </message>
    <message>
        <source>Its time was up (%1).</source>
        <translation>Ihre Zeit war um (%1).</translation>
    </message>
    <message>
        <source>It has its size (%1).</source>
        <translation>Sie hat ihre Größe erreicht (%1).</translation>
    </message>
    <message>
        <source>Somebody ended it.</source>
        <translation>Jemand hat sie beendet.</translation>
    </message>
    <message>
        <source>The imported file ends here.</source>
        <translation>Die importierte Datei endet hier.</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Importiert aus %1.</translation>
    </message>
    <message>
        <source>Imported from %1, from %2 on.</source>
        <translation>Importiert aus %1, ab %2.</translation>
    </message>
    <message>
        <source>Sessions are made up to fit its counts: their process numbers mean nothing.</source>
        <translation>Sitzungen sind so erfunden, dass sie zu den Zahlen passen: Ihre Prozessnummern bedeuten nichts.</translation>
    </message>
    <message>
        <source>its folder is not there any more</source>
        <translation>ihr Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>vielleicht ist der Datenträger voll</translation>
    </message>
    <message>
        <source>Wait until the check has ended, or cancel it.</source>
        <translation>Warten Sie, bis die Prüfung beendet ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check again when you like.</source>
        <translation>Prüfen Sie erneut, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Line %1, column %2, cannot be read: the file was damaged, cut off or changed by hand.</source>
        <translation>Zeile %1, Spalte %2, ist nicht lesbar: Die Datei wurde beschädigt, abgeschnitten oder von Hand geändert.</translation>
    </message>
    <message>
        <source>The server refused the statement: it gave no reason.</source>
        <translation>Der Server hat die Anweisung abgelehnt, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>The server refused the statement: %1.</source>
        <translation>Der Server hat die Anweisung abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The console&apos;s session was ended: %1.</source>
        <translation>Die Sitzung der Konsole wurde beendet: %1.</translation>
    </message>
    <message>
        <source>The statement was cancelled: %1.</source>
        <translation>Die Anweisung wurde abgebrochen: %1.</translation>
    </message>
    <message>
        <source>is %1, and the recording ends at %2</source>
        <translation>ist %1, und die Aufzeichnung endet bei %2</translation>
    </message>
</context>
<context>
    <name>stormlab::Server</name>
    <message>
        <source>No drill is running, so there is no server to connect to.</source>
        <translation>Es läuft keine Übung, also gibt es keinen Server zum Verbinden.</translation>
    </message>
    <message>
        <source>The server is still being started.</source>
        <translation>Der Server wird noch gestartet.</translation>
    </message>
    <message>
        <source>This drill is over, and its server is gone.</source>
        <translation>Diese Übung ist vorbei, und ihr Server ist weg.</translation>
    </message>
    <message>
        <source>This drill has no server: it could not be started, or has failed.</source>
        <translation>Diese Übung hat keinen Server: Er ließ sich nicht starten oder ist ausgefallen.</translation>
    </message>
    <message>
        <source>A replay has no server: start a drill of the incident to connect with psql.</source>
        <translation>Eine Wiedergabe hat keinen Server: Starten Sie eine Übung zu dieser Störung, um sich mit psql zu verbinden.</translation>
    </message>
    <message>
        <source>The server cannot be reached just now.</source>
        <translation>Der Server ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativ</translation>
    </message>
    <message>
        <source>%1 PostgreSQL %2</source>
        <translation>PostgreSQL %2 (%1)</translation>
    </message>
</context>
<context>
    <name>stormlab::ServiceChart</name>
    <message>
        <source>circuit breakers open</source>
        <translation>offene Circuit Breaker</translation>
    </message>
    <message>
        <source>cache misses per second</source>
        <translation>Cache-Fehltreffer pro Sekunde</translation>
    </message>
    <message>
        <source>Refused logins, waiting requests and latency</source>
        <translation>Abgewiesene Anmeldungen, wartende Anfragen und Latenz</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Latency, p95 (ms)</source>
        <translation>Latenz, p95 (ms)</translation>
    </message>
    <message>
        <source>refused logins per second</source>
        <translation>abgewiesene Anmeldungen pro Sekunde</translation>
    </message>
    <message>
        <source>requests waiting for a connection</source>
        <translation>Anfragen, die auf eine Verbindung warten</translation>
    </message>
    <message>
        <source>%1 nothing was reported.</source>
        <translation>%1 wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>%1 %2, %3. Latency p95: %4. The most refused in this window: %5 per second at %6.</source>
        <translation>%1 – %2, %3. Latenz p95: %4. Höchstwert der abgewiesenen Anmeldungen in diesem Zeitfenster: %5 pro Sekunde um %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) refused per second</source>
        <translation>
            <numerusform>%n abgewiesene Anmeldung pro Sekunde</numerusform>
            <numerusform>%n abgewiesene Anmeldungen pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n wartende Anfrage</numerusform>
            <numerusform>%n wartende Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>requests waiting not known</source>
        <translation>wartende Anfragen unbekannt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>%1 p95 (ms)</source>
        <translation>%1 p95 (ms)</translation>
    </message>
    <message>
        <source>%1 cache miss %</source>
        <translation>%1 Cache-Fehltreffer %</translation>
    </message>
    <message>
        <source>%1 breakers open</source>
        <translation>%1 offene Circuit Breaker</translation>
    </message>
    <message>
        <source>%1 environments</source>
        <translation>%1 Umgebungen</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 eingefroren</translation>
    </message>
    <message>
        <source>Logins, %1</source>
        <translation>Anmeldungen, %1</translation>
    </message>
    <message>
        <source>Latency, p95 (ms), %1</source>
        <translation>Latenz, p95 (ms), %1</translation>
    </message>
</context>
<context>
    <name>stormlab::ServicePane</name>
    <message>
        <source>Service, probes or pods</source>
        <translation>Dienst, Probes oder Pods</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Probes</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
</context>
<context>
    <name>stormlab::ServiceReport</name>
    <message>
        <source>What the users felt</source>
        <translation>Was die Nutzer spürten</translation>
    </message>
    <message>
        <source>Table of the service</source>
        <translation>Tabelle des Dienstes</translation>
    </message>
</context>
<context>
    <name>stormlab::SessionDetails</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>a local socket</source>
        <translation>ein lokaler Socket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In this state for</source>
        <translation>In diesem Zustand seit</translation>
    </message>
    <message>
        <source>In a transaction for</source>
        <translation>In einer Transaktion seit</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Blockiert von</translation>
    </message>
    <message>
        <source>Current or last statement</source>
        <translation>Laufende oder letzte Anweisung</translation>
    </message>
</context>
<context>
    <name>stormlab::SessionModel</name>
    <message>
        <source>the lab</source>
        <translation>das Labor</translation>
    </message>
    <message>
        <source>The oldest transaction of the group</source>
        <translation>Die älteste Transaktion der Gruppe</translation>
    </message>
</context>
<context>
    <name>stormlab::SessionPanel</name>
    <message>
        <source>Filter: application, state, pid…</source>
        <translation>Filter: Anwendung, Zustand, pid…</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Sitzungen filtern</translation>
    </message>
    <message>
        <source>no grouping</source>
        <translation>keine Gruppierung</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Cancel query</source>
        <translation>Abfrage abbrechen</translation>
    </message>
    <message>
        <source>Cancel the running query of the selected sessions</source>
        <translation>Die laufende Abfrage der ausgewählten Sitzungen abbrechen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>Gru&amp;ppieren nach</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Cancel &amp;query</source>
        <translation>&amp;Abfrage abbrechen</translation>
    </message>
    <message>
        <source>&amp;Terminate…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>Sessions are listed here as soon as the server runs.</source>
        <translation>Sitzungen werden hier aufgelistet, sobald der Server läuft.</translation>
    </message>
    <message>
        <source>Up to this moment no session was recorded.</source>
        <translation>Bis zu diesem Zeitpunkt wurde keine Sitzung aufgezeichnet.</translation>
    </message>
    <message>
        <source>No session matches “%1”.</source>
        <translation>Keine Sitzung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Terminate (%1)…</source>
        <translation>Beenden (%1)…</translation>
    </message>
    <message>
        <source>Terminate the selected sessions</source>
        <translation>Die ausgewählten Sitzungen beenden</translation>
    </message>
    <message numerus="yes">
        <source>Terminate %n selected session(s)</source>
        <translation>
            <numerusform>%n ausgewählte Sitzung beenden</numerusform>
            <numerusform>%n ausgewählte Sitzungen beenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions, as they were %n second(s) ago</source>
        <translation>
            <numerusform>Sitzungen, Stand von vor %n Sekunde</numerusform>
            <numerusform>Sitzungen, Stand von vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Application, state, pid or query; of several words all must be found. The whole name of a state, as “idle”, finds that state alone.</source>
        <translation>Anwendung, Zustand, pid oder Abfrage; bei mehreren Wörtern müssen alle vorkommen. Der ganze Name eines Zustands, etwa „idle“, findet nur diesen Zustand.</translation>
    </message>
</context>
<context>
    <name>stormlab::Sessions</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>pid</source>
        <translation>pid</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wartet auf</translation>
    </message>
    <message>
        <source>in state</source>
        <translation>im Zustand</translation>
    </message>
    <message>
        <source>in transaction</source>
        <translation>in Transaktion</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>blocked by %1</source>
        <translation>blockiert von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>stormlab::Settings</name>
    <message>
        <source>A deploy brings %1 to %2.</source>
        <translation>Ein Deploy bringt %1 auf %2.</translation>
    </message>
    <message>
        <source>%1 stays %2, but %3 will be in force: %4 limits it.</source>
        <translation>%1 bleibt %2, aber wirksam wird %3: Begrenzt wird es durch %4.</translation>
    </message>
    <message>
        <source>%1 is rolling out; instances that are not replaced yet run with %2.</source>
        <translation>%1 wird ausgerollt; noch nicht ersetzte Instanzen laufen mit %2.</translation>
    </message>
    <message>
        <source>%1 is configured as %2, but %3 is in force: %4 limits it.</source>
        <translation>%1 ist mit %2 konfiguriert, aber wirksam ist %3: Begrenzt wird es durch %4.</translation>
    </message>
</context>
<context>
    <name>stormlab::SettingsTable</name>
    <message>
        <source>Client settings</source>
        <translation>Client-Einstellungen</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>konfiguriert</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>A deploy sets this; %1 is configured now. Del, or an empty value, takes the change back.</source>
        <translation>Ein Deploy setzt dies; jetzt ist %1 konfiguriert. Entf oder ein leerer Wert nimmt die Änderung zurück.</translation>
    </message>
</context>
<context>
    <name>stormlab::SqlEditor</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>SQL editor</source>
        <translation>SQL-Editor</translation>
    </message>
    <message>
        <source>Type SQL here, or take a prepared query.</source>
        <translation>Geben Sie hier SQL ein, oder nehmen Sie eine Abfragevorlage.</translation>
    </message>
</context>
<context>
    <name>stormlab::StartPage</name>
    <message>
        <source>A lab for PostgreSQL connection incidents. Each drill starts a real, disposable server and lets it get into trouble; you find out why, repair it, and see what your repair is worth.</source>
        <translation>Ein Labor für Verbindungsstörungen in PostgreSQL. Jede Übung startet einen echten Wegwerf-Server und bringt ihn in Schwierigkeiten; Sie finden heraus, warum, reparieren ihn und sehen, was Ihre Reparatur wert ist.</translation>
    </message>
    <message>
        <source>Stormlab</source>
        <translation>Stormlab</translation>
    </message>
    <message>
        <source>Start the first incident</source>
        <translation>Erste Störung starten</translation>
    </message>
    <message>
        <source>&amp;Watch a sample replay</source>
        <translation>Beis&amp;pielwiedergabe ansehen</translation>
    </message>
    <message>
        <source>Watch a sample replay of the selected incident</source>
        <translation>Eine Beispielwiedergabe der ausgewählten Störung ansehen</translation>
    </message>
    <message>
        <source>My &amp;progress</source>
        <translation>Mein &amp;Fortschritt</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mein Fortschritt</translation>
    </message>
    <message>
        <source>What you have reached in each incident, and what is due again</source>
        <translation>Was Sie in jeder Störung erreicht haben und was wieder fällig ist</translation>
    </message>
    <message>
        <source>&amp;My drills</source>
        <translation>&amp;Meine Übungen</translation>
    </message>
    <message>
        <source>My drills</source>
        <translation>Meine Übungen</translation>
    </message>
    <message>
        <source>The drills that were recorded, and what they were worth</source>
        <translation>Die aufgezeichneten Übungen, und was sie wert waren</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>Aufzeich&amp;nung öffnen…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Eine Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>C&amp;lassroom…</source>
        <translation>&amp;Kursraum…</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Kursraum</translation>
    </message>
    <message>
        <source>Drill with others by a class file, make one, or watch the board of a class</source>
        <translation>Mit anderen nach einer Kursdatei üben, eine erstellen oder die Übersicht eines Kurses ansehen</translation>
    </message>
    <message>
        <source>A drill of the selected incident that went well; it needs no server</source>
        <translation>Eine gut verlaufene Übung der ausgewählten Störung; dafür ist kein Server nötig</translation>
    </message>
    <message>
        <source>The selected incident has brought no recording along.</source>
        <translation>Der ausgewählten Störung liegt keine Aufzeichnung bei.</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>Demonstratio&amp;n</source>
        <translation>V&amp;orführung</translation>
    </message>
    <message>
        <source>Demonstration of the selected incident</source>
        <translation>Vorführung der gewählten Störung</translation>
    </message>
    <message>
        <source>A recording of the selected incident that stops and asks, for a room</source>
        <translation>Eine Aufzeichnung der gewählten Störung, die anhält und fragt, für einen Raum voller Leute</translation>
    </message>
    <message>
        <source>The selected incident has brought no demonstration along.</source>
        <translation>Die gewählte Störung bringt keine Vorführung mit.</translation>
    </message>
    <message>
        <source>Replay a drill that was recorded</source>
        <translation>Eine aufgezeichnete Übung abspielen</translation>
    </message>
    <message>
        <source>Start the &amp;first incident</source>
        <translation>&amp;Erste Störung starten</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>stormlab::Statements</name>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 aus einer Liste von %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 nicht aus einer Liste von %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>a session by its pid</source>
        <translation>1 Sitzung anhand ihrer pid</translation>
    </message>
    <message>
        <source>sessions without a condition</source>
        <translation>Sitzungen ohne Bedingung</translation>
    </message>
    <message>
        <source>%1 terminated %2.</source>
        <translation>%1 hat %2 beendet.</translation>
    </message>
    <message>
        <source>%1 cancelled the query of %2.</source>
        <translation>%1 hat die Abfrage von %2 abgebrochen.</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>alle Parameter</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>für diese Sitzung</translation>
    </message>
    <message>
        <source>for the whole server</source>
        <translation>für den ganzen Server</translation>
    </message>
    <message>
        <source>for the role %1</source>
        <translation>für die Rolle %1</translation>
    </message>
    <message>
        <source>for the database %1</source>
        <translation>für die Datenbank %1</translation>
    </message>
    <message>
        <source>%1 reset %2 %3.</source>
        <translation>%1 hat %2 %3 zurückgesetzt.</translation>
    </message>
    <message>
        <source>%1 set %2 to %3 %4.</source>
        <translation>%1 hat %2 %4 auf %3 gesetzt.</translation>
    </message>
    <message>
        <source>%1 removed the connection limit of %2.</source>
        <translation>%1 hat das Verbindungslimit von %2 aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 limited %2 to %n connection(s).</source>
        <translation>
            <numerusform>%1 hat %2 auf %n Verbindung begrenzt.</numerusform>
            <numerusform>%1 hat %2 auf %n Verbindungen begrenzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 forbade %2 to log in.</source>
        <translation>%1 hat %2 die Anmeldung verboten.</translation>
    </message>
    <message>
        <source>%1 changed the role %2.</source>
        <translation>%1 hat die Rolle %2 geändert.</translation>
    </message>
    <message>
        <source>%1 read %2, grouped by %3.</source>
        <translation>%1 hat %2 gelesen, gruppiert nach %3.</translation>
    </message>
    <message>
        <source>%1 read %2.</source>
        <translation>%1 hat %2 gelesen.</translation>
    </message>
    <message>
        <source>terminate</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>alter %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>It failed (%1).</source>
        <translation>Gescheitert (%1).</translation>
    </message>
    <message>
        <source>sessions where %1</source>
        <translation>Sitzungen mit %1</translation>
    </message>
    <message>
        <source>%1 ran %2.</source>
        <translation>%1 hat %2 ausgeführt.</translation>
    </message>
    <message>
        <source>%1 ran %2 on %3.</source>
        <translation>%1 hat %2 auf %3 ausgeführt.</translation>
    </message>
    <message>
        <source>%1 ran “%2”.</source>
        <translation>%1 hat „%2“ ausgeführt.</translation>
    </message>
</context>
<context>
    <name>stormlab::StatusBanner</name>
    <message>
        <source>✓ Calm</source>
        <translation>✓ Ruhig</translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation>▲ Warnung</translation>
    </message>
    <message>
        <source>⬤ Critical</source>
        <translation>⬤ Kritisch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>stormlab::TeacherStrip</name>
    <message>
        <source>by itself %1 after the learner&apos;s first deploy</source>
        <translation>von selbst %1 nach dem ersten eigenen Deploy</translation>
    </message>
    <message>
        <source>by itself %1 into the incident</source>
        <translation>von selbst bei %1 der Störung</translation>
    </message>
    <message>
        <source>by hand, or by a check</source>
        <translation>von Hand oder durch eine Prüfung</translation>
    </message>
    <message>
        <source>Teacher – Stormlab</source>
        <translation>Kursleitung – Stormlab</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Einspielungen</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Dieser Moment</translation>
    </message>
    <message>
        <source>What is to be remembered of it</source>
        <translation>Was davon zu merken ist</translation>
    </message>
    <message>
        <source>Text of the mark</source>
        <translation>Text der Marke</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>Diesen Moment &amp;merken</translation>
    </message>
    <message>
        <source>Show the next hint</source>
        <translation>Den nächsten Hinweis zeigen</translation>
    </message>
    <message>
        <source>What does the room say?</source>
        <translation>Was sagt der Raum?</translation>
    </message>
    <message>
        <source>It stands in the diagnosis now, and is not given yet.</source>
        <translation>Sie steht jetzt bei der Diagnose und ist noch nicht gestellt.</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Einspielen</translation>
    </message>
    <message>
        <source>Fire %1</source>
        <translation>%1 einspielen</translation>
    </message>
    <message>
        <source>“%1” was fired.</source>
        <translation>„%1“ wurde eingespielt.</translation>
    </message>
    <message>
        <source>This drill is not recorded, so nothing of it can be marked.</source>
        <translation>Diese Übung wird nicht aufgezeichnet, also lässt sich nichts darin merken.</translation>
    </message>
    <message>
        <source>Marked at %1: a replay leads there.</source>
        <translation>Gemerkt bei %1: eine Wiedergabe führt dorthin.</translation>
    </message>
    <message>
        <source>not fired yet</source>
        <translation>noch nicht eingespielt</translation>
    </message>
    <message numerus="yes">
        <source>fired %n time(s)</source>
        <translation>
            <numerusform>%n-mal eingespielt</numerusform>
            <numerusform>%n-mal eingespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
</context>
<context>
    <name>stormlab::TerminateDialog</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>&amp;Only those that are still idle when it runs</source>
        <translation>&amp;Nur die, die beim Ausführen noch untätig sind</translation>
    </message>
    <message>
        <source>Terminate sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The statement that the server will run</source>
        <translation>Die Anweisung, die der Server ausführen wird</translation>
    </message>
    <message>
        <source>Chosen sessions</source>
        <translation>Gewählte Sitzungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>None of these sessions is left.</source>
        <translation>Von diesen Sitzungen ist keine mehr da.</translation>
    </message>
    <message>
        <source>None of these sessions is idle.</source>
        <translation>Keine dieser Sitzungen ist untätig.</translation>
    </message>
    <message numerus="yes">
        <source>End these %n session(s)?</source>
        <translation>
            <numerusform>Diese %n Sitzung beenden?</numerusform>
            <numerusform>Diese %n Sitzungen beenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Terminate %n session(s)</source>
        <translation>
            <numerusform>%n Sitzung beenden</numerusform>
            <numerusform>%n Sitzungen beenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not idle and are left out.</source>
        <translation>
            <numerusform>%n ist nicht untätig und wird ausgelassen.</numerusform>
            <numerusform>%n sind nicht untätig und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have ended meanwhile and are left out.</source>
        <translation>
            <numerusform>%n hat inzwischen geendet und wird ausgelassen.</numerusform>
            <numerusform>%n haben inzwischen geendet und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1 s ago; nothing newer is known.</source>
        <translation>Stand von vor %1 s; Neueres ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is nothing to terminate.</source>
        <translation>Es gibt nichts zu beenden.</translation>
    </message>
    <message>
        <source>Only those that are idle then are ended.</source>
        <translation>Nur die, die dann untätig sind, werden beendet.</translation>
    </message>
    <message>
        <source>All of them are idle: no work is lost.</source>
        <translation>Alle sind untätig: Es geht keine Arbeit verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are at work: what they do is rolled back.</source>
        <translation>
            <numerusform>%n davon arbeitet: Was sie tut, wird zurückgerollt.</numerusform>
            <numerusform>%n davon arbeiten: Was sie tun, wird zurückgerollt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>Ter&amp;minate (%1)</source>
        <translation>&amp;Beenden (%1)</translation>
    </message>
</context>
<context>
    <name>stormlab::TextSizeMenu</name>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;As the desktop has it</source>
        <translation>&amp;Wie in der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Text si&amp;ze: %1 %</source>
        <translation>Te&amp;xtgröße: %1 %</translation>
    </message>
</context>
<context>
    <name>stormlab::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>stormlab::TimeChart</name>
    <message>
        <source>At %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
</context>
<context>
    <name>stormlab::TimeSlider</name>
    <message>
        <source>Position in the recording</source>
        <translation>Position in der Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Draw with Shift to choose a range of time; a double click shows all of it</source>
        <translation>Mit Umschalt ziehen wählt einen Zeitraum; ein Doppelklick zeigt die ganze Zeit</translation>
    </message>
    <message>
        <source>, the range from %1 to %2 is chosen</source>
        <translation>, der Zeitraum von %1 bis %2 ist gewählt</translation>
    </message>
</context>
<context>
    <name>stormlab::TransportBar</name>
    <message>
        <source>How much of the recording has been read</source>
        <translation>Wie viel der Aufzeichnung gelesen ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Reading up to %1: %2 %</source>
        <translation>Wird bis %1 gelesen: %2 %</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Wird gelesen: %1 %</translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <translation>Der gezeigte Zeitpunkt</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>Länge der Aufzeichnung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen beenden</translation>
    </message>
    <message>
        <source>Show only what has been read so far</source>
        <translation>Nur zeigen, was bisher gelesen ist</translation>
    </message>
</context>
<context>
    <name>stormlab::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Was gelöscht wurde</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>Gelöschtes zurückholen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Leave it deleted, and hide this line</source>
        <translation>Gelöscht lassen und diese Zeile ausblenden</translation>
    </message>
</context>
<context>
    <name>stormlab::VotePanel</name>
    <message>
        <source>Put it into the &amp;diagnosis</source>
        <translation>In die &amp;Diagnose übernehmen</translation>
    </message>
    <message>
        <source>Put the cause with the most votes into the diagnosis</source>
        <translation>Die Ursache mit den meisten Stimmen in die Diagnose übernehmen</translation>
    </message>
    <message>
        <source>&amp;Vote anew</source>
        <translation>&amp;Neu abstimmen</translation>
    </message>
    <message>
        <source>Forget the votes and vote anew</source>
        <translation>Die Stimmen vergessen und neu abstimmen</translation>
    </message>
    <message>
        <source>Most votes: %1</source>
        <translation>Die meisten Stimmen: %1</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Noch hat niemand abgestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s) are level.</source>
        <translation>
            <numerusform>%n Ursache liegt gleichauf.</numerusform>
            <numerusform>%n Ursachen liegen gleichauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the &amp;votes back</source>
        <translation>Stimme&amp;n zurückholen</translation>
    </message>
    <message>
        <source>Bring the votes back that were forgotten</source>
        <translation>Die vergessenen Stimmen zurückholen</translation>
    </message>
</context>
<context>
    <name>stormlab::VoteRow</name>
    <message>
        <source>One vote fewer for: %1</source>
        <translation>Eine Stimme weniger für: %1</translation>
    </message>
    <message>
        <source>One vote more for: %1</source>
        <translation>Eine Stimme mehr für: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s)</source>
        <translation>
            <numerusform>%1: %n Stimme</numerusform>
            <numerusform>%1: %n Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::WorkLine</name>
    <message>
        <source>Work that goes on</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>Die Aufzeichnung wird gelesen</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Printing the debrief</source>
        <translation>Die Nachbesprechung wird gedruckt</translation>
    </message>
    <message>
        <source>Asking for printers</source>
        <translation>Drucker werden gesucht</translation>
    </message>
    <message>
        <source>Removing the sandbox</source>
        <translation>Die Sandbox wird entfernt</translation>
    </message>
</context>
</TS>
