<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
