<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Breaker</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n times</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circuit breakers of %1 stayed closed though %n login(s) (was|were) refused.</source>
        <translation>
            <numerusform>The circuit breakers of %1 stayed closed though %n login was refused.</numerusform>
            <numerusform>The circuit breakers of %1 stayed closed though %n logins were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed (login|logins in a row)</source>
        <translation>
            <numerusform>%n failed login</numerusform>
            <numerusform>%n failed logins in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circuit breakers of %1 had nothing to do: %n login(s) (was|were) refused, and no breaker met %2.</source>
        <translation>
            <numerusform>The circuit breakers of %1 had nothing to do: %n login was refused, and no breaker met %2.</numerusform>
            <numerusform>The circuit breakers of %1 had nothing to do: %n logins were refused, and no breaker met %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circuit breakers of %1 stayed closed though %n login(s) (was|were) refused: each waits for %2.</source>
        <translation>
            <numerusform>The circuit breakers of %1 stayed closed though %n login was refused: each waits for %2.</numerusform>
            <numerusform>The circuit breakers of %1 stayed closed though %n logins were refused: each waits for %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message numerus="yes">
        <source>All pools together may open %n connection(s), %1 in the worst deploy, of %2 usable.</source>
        <translation>
            <numerusform>All pools together may open %n connection, %1 in the worst deploy, of %2 usable.</numerusform>
            <numerusform>All pools together may open %n connections, %1 in the worst deploy, of %2 usable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckProgress</name>
    <message numerus="yes">
        <source>Check: the %1 is fired again %n time(s) and watched for %2 each time, %3 in all.</source>
        <translation>
            <numerusform>Check: the %1 is fired again and watched for %2, %3 in all.</numerusform>
            <numerusform>Check: the %1 is fired again %n times and watched for %2 each time, %3 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message numerus="yes">
        <source>%n session(s) ended, none of them at work.</source>
        <translation>
            <numerusform>%n session ended, none of them at work.</numerusform>
            <numerusform>%n sessions ended, none of them at work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended, %1 of them at work: %2 of work was thrown away (the longest had run for %3).</source>
        <translation>
            <numerusform>%n session ended, %1 of them at work: %2 of work was thrown away (the longest had run for %3).</numerusform>
            <numerusform>%n sessions ended, %1 of them at work: %2 of work was thrown away (the longest had run for %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at work ended: %1 of work was thrown away (the longest had run for %2).</source>
        <translation>
            <numerusform>%n session at work ended: %1 of work was thrown away (the longest had run for %2).</numerusform>
            <numerusform>%n sessions at work ended: %1 of work was thrown away (the longest had run for %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at work for %3 or more ended: %1 of work was thrown away (the longest had run for %2).</source>
        <translation>
            <numerusform>%n session at work for %3 or more ended: %1 of work was thrown away (the longest had run for %2).</numerusform>
            <numerusform>%n sessions at work for %3 or more ended: %1 of work was thrown away (the longest had run for %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) (was|were) refused</source>
        <translation>
            <numerusform>%n login was refused</numerusform>
            <numerusform>%n logins were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n request failed</numerusform>
            <numerusform>%n requests failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n session(s) of other applications (was|were) connected, %2 of them at work%3.</source>
        <translation>
            <numerusform>At %1 %n session of other applications was connected, %2 of them at work%3.</numerusform>
            <numerusform>At %1 %n sessions of other applications were connected, %2 of them at work%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n session(s) of innocent applications (was|were) connected, %2 of them at work%3.</source>
        <translation>
            <numerusform>At %1 %n session of innocent applications was connected, %2 of them at work%3.</numerusform>
            <numerusform>At %1 %n sessions of innocent applications were connected, %2 of them at work%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n of %2 of %3 (was|were) at work%4.</source>
        <translation>
            <numerusform>At %1 %n of %2 of %3 was at work%4.</numerusform>
            <numerusform>At %1 %n of %2 of %3 were at work%4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 a restart would have ended %n session(s), %2 of them at work%3.</source>
        <translation>
            <numerusform>At %1 a restart would have ended %n session, %2 of them at work%3.</numerusform>
            <numerusform>At %1 a restart would have ended %n sessions, %2 of them at work%3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message numerus="yes">
        <source>Diagnosis: %1, %2, %n backend(s)</source>
        <translation>
            <numerusform>Diagnosis: %1, %2, %n backend</numerusform>
            <numerusform>Diagnosis: %1, %2, %n backends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s) in all</source>
        <translation>
            <numerusform>%1, %n time in all</numerusform>
            <numerusform>%1, %n times in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) of %1 ended (%2 idle, %3 working)</source>
        <translation>
            <numerusform>%n backend of %1 ended (%2 idle, %3 working)</numerusform>
            <numerusform>%n backends of %1 ended (%2 idle, %3 working)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) refused</source>
        <translation>
            <numerusform>%n login refused</numerusform>
            <numerusform>%n logins refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) lost</source>
        <translation>
            <numerusform>%n transaction lost</numerusform>
            <numerusform>%n transactions lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kubelet killed pods of %1, %n kill(s)</source>
        <translation>
            <numerusform>The kubelet killed pods of %1, %n kill</numerusform>
            <numerusform>The kubelet killed pods of %1, %n kills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message numerus="yes">
        <source>%n backend(s)</source>
        <translation>
            <numerusform>%n backend</numerusform>
            <numerusform>%n backends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%1 (was|were) served again from %2: %3 without refusals, p95 at most %4.</source>
        <translation>
            <numerusform>%1 was served again from %2: %3 without refusals, p95 at most %4.</numerusform>
            <numerusform>%1 were served again from %2: %3 without refusals, p95 at most %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At its peak the server had %n backend(s), with %1 slots for ordinary roles.</source>
        <translation>
            <numerusform>At its peak the server had %n backend, with %1 slots for ordinary roles.</numerusform>
            <numerusform>At its peak the server had %n backends, with %1 slots for ordinary roles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At its peak the server had %n backend(s); its limit is not known.</source>
        <translation>
            <numerusform>At its peak the server had %n backend; its limit is not known.</numerusform>
            <numerusform>At its peak the server had %n backends; its limit is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further statement(s) (is|are) left out; the JSON export has all of them.</source>
        <translation>
            <numerusform>%n further statement is left out; the JSON export has all of them.</numerusform>
            <numerusform>%n further statements are left out; the JSON export has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message numerus="yes">
        <source>%n point(s) taken off for hints and checks.</source>
        <translation>
            <numerusform>%n point taken off for hints and checks.</numerusform>
            <numerusform>%n points taken off for hints and checks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shedding</name>
    <message numerus="yes">
        <source>%n backend(s)</source>
        <translation>
            <numerusform>%n backend</numerusform>
            <numerusform>%n backends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n pod(s)</source>
        <translation>
            <numerusform>%n pod</numerusform>
            <numerusform>%n pods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 of %2 (does not answer its|do not answer their) liveness probe.</source>
        <translation>
            <numerusform>%n of %1 of %2 does not answer its liveness probe.</numerusform>
            <numerusform>%n of %1 of %2 do not answer their liveness probe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 of %2 (fails its|fail their) liveness probe.</source>
        <translation>
            <numerusform>%n of %1 of %2 fails its liveness probe.</numerusform>
            <numerusform>%n of %1 of %2 fail their liveness probe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 of %2 (waits|wait) to be started again.</source>
        <translation>
            <numerusform>%n of %1 of %2 waits to be started again.</numerusform>
            <numerusform>%n of %1 of %2 wait to be started again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 of %2 (is|are) not ready.</source>
        <translation>
            <numerusform>%n of %1 of %2 is not ready.</numerusform>
            <numerusform>%n of %1 of %2 are not ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) so far.</source>
        <translation>
            <numerusform>%n restart so far.</numerusform>
            <numerusform>%n restarts so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (the limit is not known).</source>
        <translation>
            <numerusform>%n session (the limit is not known).</numerusform>
            <numerusform>%n sessions (the limit is not known).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) refused in the last second.</source>
        <translation>
            <numerusform>%n login refused in the last second.</numerusform>
            <numerusform>%n logins refused in the last second.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circuit breaker(s) (is|are) open.</source>
        <translation>
            <numerusform>%n circuit breaker is open.</numerusform>
            <numerusform>%n circuit breakers are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Traps</name>
    <message numerus="yes">
        <source>%n backend(s) of %1</source>
        <translation>
            <numerusform>%n backend of %1</numerusform>
            <numerusform>%n backends of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You terminated %n working backend(s) of %1, whose work was lost</source>
        <translation>
            <numerusform>You terminated %n working backend of %1, whose work was lost</numerusform>
            <numerusform>You terminated %n working backends of %1, whose work was lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You terminated %n working backend(s) of %1, whose work of %2 or more was lost</source>
        <translation>
            <numerusform>You terminated %n working backend of %1, whose work of %2 or more was lost</numerusform>
            <numerusform>You terminated %n working backends of %1, whose work of %2 or more was lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n backend(s) at work for less (is|are) not counted.</source>
        <translation>
            <numerusform>%1; %n backend at work for less is not counted.</numerusform>
            <numerusform>%1; %n backends at work for less are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::ActivityChart</name>
    <message numerus="yes">
        <source>%n backend(s) of %1 usable, max_connections %2</source>
        <translation>
            <numerusform>%n backend of %1 usable, max_connections %2</numerusform>
            <numerusform>%n backends of %1 usable, max_connections %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s), the limit is not known</source>
        <translation>
            <numerusform>%n backend, the limit is not known</numerusform>
            <numerusform>%n backends, the limit is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::BudgetBar</name>
    <message numerus="yes">
        <source>%1 runs %n instance(s), each with %2</source>
        <translation>
            <numerusform>%1 runs %n instance, each with %2</numerusform>
            <numerusform>%1 runs %n instances, each with %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a pool of up to %n connection(s) (pool.max)</source>
        <translation>
            <numerusform>a pool of up to %n connection (pool.max)</numerusform>
            <numerusform>a pool of up to %n connections (pool.max)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and while deploys follow one another %n generation(s) live at once (× %n)</source>
        <translation>
            <numerusform>, and while deploys follow one another %n generation lives at once (× %n)</numerusform>
            <numerusform>, and while deploys follow one another %n generations live at once (× %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: %n connection(s).</source>
        <translation>
            <numerusform>: %n connection.</numerusform>
            <numerusform>: %n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Through the pooler: %1. It opens at most %n connection(s) for each role, here %2.</source>
        <translation>
            <numerusform>Through the pooler: %1. It opens at most %n connection for each role, here %2.</numerusform>
            <numerusform>Through the pooler: %1. It opens at most %n connections for each role, here %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::ClassStatus</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::ClassWording</name>
    <message numerus="yes">
        <source>Each hint costs %n point(s).</source>
        <translation>
            <numerusform>Each hint costs %n point.</numerusform>
            <numerusform>Each hint costs %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints open %n minute(s) after the incident began.</source>
        <translation>
            <numerusform>Hints open %n minute after the incident began.</numerusform>
            <numerusform>Hints open %n minutes after the incident began.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n check(s).</source>
        <translation>
            <numerusform>At most %n check.</numerusform>
            <numerusform>At most %n checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each check after the first costs %n point(s).</source>
        <translation>
            <numerusform>Each check after the first costs %n point.</numerusform>
            <numerusform>Each check after the first costs %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The drill ends %n minute(s) after the incident began, and is graded as it is.</source>
        <translation>
            <numerusform>The drill ends %n minute after the incident began, and is graded as it is.</numerusform>
            <numerusform>The drill ends %n minutes after the incident began, and is graded as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::ClientSettingsPanel</name>
    <message numerus="yes">
        <source>Deploy %n change(s)</source>
        <translation>
            <numerusform>Deploy %n change</numerusform>
            <numerusform>Deploy %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::DebriefPage</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peak %n backend(s), %1.</source>
        <translation>
            <numerusform>Peak %n backend, %1.</numerusform>
            <numerusform>Peak %n backends, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::DrillActions</name>
    <message numerus="yes">
        <source>Show the next hint; in this class it costs %n point(s)</source>
        <translation>
            <numerusform>Show the next hint; in this class it costs %n point</numerusform>
            <numerusform>Show the next hint; in this class it costs %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hint %1 of %2 (−%n point(s))</source>
        <translation>
            <numerusform>&amp;Hint %1 of %2 (−%n point)</numerusform>
            <numerusform>&amp;Hint %1 of %2 (−%n points)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check (%n left)</source>
        <translation>
            <numerusform>&amp;Check (%n left)</numerusform>
            <numerusform>&amp;Check (%n left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check (−%n point(s))</source>
        <translation>
            <numerusform>&amp;Check (−%n point)</numerusform>
            <numerusform>&amp;Check (−%n points)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::Events</name>
    <message numerus="yes">
        <source>Diagnosis: %1, %2, %n backend(s).</source>
        <translation>
            <numerusform>Diagnosis: %1, %2, %n backend.</numerusform>
            <numerusform>Diagnosis: %1, %2, %n backends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) of %1 were %2 (%3).</source>
        <translation>
            <numerusform>%n backend of %1 was %2 (%3).</numerusform>
            <numerusform>%n backends of %1 were %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Diagnosis: “%1”, %2, %n backend(s).</source>
        <translation>
            <numerusform>Diagnosis: “%1”, %2, %n backend.</numerusform>
            <numerusform>Diagnosis: “%1”, %2, %n backends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::Figures</name>
    <message numerus="yes">
        <source>%n environment(s), %1 frozen</source>
        <translation>
            <numerusform>%n environment, %1 frozen</numerusform>
            <numerusform>%n environments, %1 frozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cache missed %1 of %n request(s) (%2 %)</source>
        <translation>
            <numerusform>the cache missed %1 of %n request (%2 %)</numerusform>
            <numerusform>the cache missed %1 of %n requests (%2 %)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::FinishWording</name>
    <message numerus="yes">
        <source>%n point(s) of 100 can be earned by a check only.</source>
        <translation>
            <numerusform>%n point of 100 can be earned by a check only.</numerusform>
            <numerusform>%n points of 100 can be earned by a check only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::MarkGroup</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::MarkedFilesCard</name>
    <message numerus="yes">
        <source>Not counted: %n file(s)</source>
        <translation>
            <numerusform>Not counted: %n file</numerusform>
            <numerusform>Not counted: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::Marks</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kill(s) of pods</source>
        <translation>
            <numerusform>%n kill of pods</numerusform>
            <numerusform>%n kills of pods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::PartTile</name>
    <message numerus="yes">
        <source>%1, %2 of %n point(s)</source>
        <translation>
            <numerusform>%1, %2 of %n point</numerusform>
            <numerusform>%1, %2 of %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 of %n point</numerusform>
            <numerusform>%1 of %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::PoolerPanel</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server connection(s)</source>
        <translation>
            <numerusform>%n server connection</numerusform>
            <numerusform>%n server connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) wait, the longest for %1.</source>
        <translation>
            <numerusform>%n client waits, for %1.</numerusform>
            <numerusform>%n clients wait, the longest for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each role has at most %n server connection(s) (default_pool_size).</source>
        <translation>
            <numerusform>Each role has at most %n server connection (default_pool_size).</numerusform>
            <numerusform>Each role has at most %n server connections (default_pool_size).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n client(s) are let in (max_client_conn).</source>
        <translation>
            <numerusform>At most %n client is let in (max_client_conn).</numerusform>
            <numerusform>At most %n clients are let in (max_client_conn).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::ProbeChart</name>
    <message numerus="yes">
        <source>%1 %2 of %n pod(s) are ready, %3 so far. Liveness: %4. %5</source>
        <translation>
            <numerusform>%1 %2 of %n pod is ready, %3 so far. Liveness: %4. %5</numerusform>
            <numerusform>%1 %2 of %n pods are ready, %3 so far. Liveness: %4. %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In this window %n liveness probe(s) had no answer, and the longest answer took %1.</source>
        <translation>
            <numerusform>In this window %n liveness probe had no answer, and the longest answer took %1.</numerusform>
            <numerusform>In this window %n liveness probes had no answer, and the longest answer took %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::ProgressModel</name>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n drill</numerusform>
            <numerusform>%n drills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::ProgressPage</name>
    <message numerus="yes">
        <source>%n drill(s), with points and days</source>
        <translation>
            <numerusform>%n drill, with points and days</numerusform>
            <numerusform>%n drills, with points and days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) that were put aside</source>
        <translation>
            <numerusform>%n damaged file that was put aside</numerusform>
            <numerusform>%n damaged files that were put aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::RangeLine</name>
    <message numerus="yes">
        <source>%1 of %n event(s) are in the chosen range.</source>
        <translation>
            <numerusform>%1 of %n event is in the chosen range.</numerusform>
            <numerusform>%1 of %n events are in the chosen range.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::ResultView</name>
    <message numerus="yes">
        <source>%n row(s), the first %1 shown, %2</source>
        <translation>
            <numerusform>%n row, the first %1 shown, %2</numerusform>
            <numerusform>%n rows, the first %1 shown, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1</source>
        <translation>
            <numerusform>%n row, %1</numerusform>
            <numerusform>%n rows, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::RunWording</name>
    <message numerus="yes">
        <source>Statement %1 of %2 failed, and %n after it (was|were) not run.</source>
        <translation>
            <numerusform>Statement %1 of %2 failed, and %n after it was not run.</numerusform>
            <numerusform>Statement %1 of %2 failed, and %n after it were not run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without a statement, empty or a comment, (was|were) left out.</source>
        <translation>
            <numerusform>%n part without a statement, empty or a comment, was left out.</numerusform>
            <numerusform>%n parts without a statement, empty or a comment, were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::ServiceChart</name>
    <message numerus="yes">
        <source>%n login(s) refused per second</source>
        <translation>
            <numerusform>%n login refused per second</numerusform>
            <numerusform>%n logins refused per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n request waiting</numerusform>
            <numerusform>%n requests waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::SessionPanel</name>
    <message numerus="yes">
        <source>Terminate %n selected session(s)</source>
        <translation>
            <numerusform>Terminate %n selected session</numerusform>
            <numerusform>Terminate %n selected sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions, as they were %n second(s) ago</source>
        <translation>
            <numerusform>Sessions, as they were %n second ago</numerusform>
            <numerusform>Sessions, as they were %n seconds ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::Statements</name>
    <message numerus="yes">
        <source>%1 limited %2 to %n connection(s).</source>
        <translation>
            <numerusform>%1 limited %2 to %n connection.</numerusform>
            <numerusform>%1 limited %2 to %n connections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::TeacherStrip</name>
    <message numerus="yes">
        <source>fired %n time(s)</source>
        <translation>
            <numerusform>fired once</numerusform>
            <numerusform>fired %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::TerminateDialog</name>
    <message numerus="yes">
        <source>End these %n session(s)?</source>
        <translation>
            <numerusform>End this %n session?</numerusform>
            <numerusform>End these %n sessions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Terminate %n session(s)</source>
        <translation>
            <numerusform>Terminate %n session</numerusform>
            <numerusform>Terminate %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not idle and are left out.</source>
        <translation>
            <numerusform>%n is not idle and is left out.</numerusform>
            <numerusform>%n are not idle and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have ended meanwhile and are left out.</source>
        <translation>
            <numerusform>%n has ended meanwhile and is left out.</numerusform>
            <numerusform>%n have ended meanwhile and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are at work: what they do is rolled back.</source>
        <translation>
            <numerusform>%n of them is at work: what it does is rolled back.</numerusform>
            <numerusform>%n of them are at work: what they do is rolled back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::VotePanel</name>
    <message numerus="yes">
        <source>%n cause(s) are level.</source>
        <translation>
            <numerusform>%n cause is level.</numerusform>
            <numerusform>%n causes are level.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::VoteRow</name>
    <message numerus="yes">
        <source>%1: %n vote(s)</source>
        <translation>
            <numerusform>%1: one vote</numerusform>
            <numerusform>%1: %n votes</numerusform>
        </translation>
    </message>
</context>
</TS>
