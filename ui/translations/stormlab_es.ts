<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Breaker</name>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circuit breakers of %1 stayed closed though %n login(s) (was|were) refused.</source>
        <translation>
            <numerusform>Los cortacircuitos de %1 siguieron cerrados aunque se rechazó %n inicio de sesión.</numerusform>
            <numerusform>Los cortacircuitos de %1 siguieron cerrados aunque se rechazaron %n inicios de sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>The circuit breakers of %1 opened, %2 at most at a time, and closed again.</source>
        <translation>Los cortacircuitos de %1 se abrieron, como mucho %2 a la vez, y se volvieron a cerrar.</translation>
    </message>
    <message>
        <source>The circuit breakers of %1 opened, %2 at most at a time, and none closed again.</source>
        <translation>Los cortacircuitos de %1 se abrieron, como mucho %2 a la vez, y ninguno se volvió a cerrar.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed (login|logins in a row)</source>
        <translation>
            <numerusform>%n inicio de sesión fallido</numerusform>
            <numerusform>%n inicios de sesión fallidos seguidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circuit breakers of %1 had nothing to do: %n login(s) (was|were) refused, and no breaker met %2.</source>
        <translation>
            <numerusform>Los cortacircuitos de %1 no tuvieron nada que hacer: se rechazó %n inicio de sesión, y ningún cortacircuitos encontró %2.</numerusform>
            <numerusform>Los cortacircuitos de %1 no tuvieron nada que hacer: se rechazaron %n inicios de sesión, y ningún cortacircuitos encontró %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The circuit breakers of %1 stayed closed though %n login(s) (was|were) refused: each waits for %2.</source>
        <translation>
            <numerusform>Los cortacircuitos de %1 siguieron cerrados aunque se rechazó %n inicio de sesión: cada uno espera %2.</numerusform>
            <numerusform>Los cortacircuitos de %1 siguieron cerrados aunque se rechazaron %n inicios de sesión: cada uno espera %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The circuit breakers of %1 were open already, and none closed again.</source>
        <translation>Los cortacircuitos de %1 ya estaban abiertos, y ninguno se volvió a cerrar.</translation>
    </message>
    <message>
        <source>The circuit breakers of %1 were open, and closed again %2.</source>
        <translation>Los cortacircuitos de %1 estaban abiertos y se volvieron a cerrar %2.</translation>
    </message>
    <message>
        <source>The circuit breakers of %1 opened %2, and none closed again.</source>
        <translation>Los cortacircuitos de %1 se abrieron %2, y ninguno se volvió a cerrar.</translation>
    </message>
    <message>
        <source>The circuit breakers of %1 opened %2 and closed again %3.</source>
        <translation>Los cortacircuitos de %1 se abrieron %2 y se volvieron a cerrar %3.</translation>
    </message>
    <message>
        <source>No circuit breaker stood between %1 and the database.</source>
        <translation>No había ningún cortacircuitos entre %1 y la base de datos.</translation>
    </message>
    <message>
        <source>The circuit breakers of %1 had nothing to do: no login was refused.</source>
        <translation>Los cortacircuitos de %1 no tuvieron nada que hacer: no se rechazó ningún inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Nothing was done about the connection budget.</source>
        <translation>No se hizo nada con el presupuesto de conexiones.</translation>
    </message>
    <message numerus="yes">
        <source>All pools together may open %n connection(s), %1 in the worst deploy, of %2 usable.</source>
        <translation>
            <numerusform>Todos los pools juntos pueden abrir %n conexión, %1 en el peor deploy, de %2 utilizables.</numerusform>
            <numerusform>Todos los pools juntos pueden abrir %n conexiones, %1 en el peor deploy, de %2 utilizables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckProgress</name>
    <message>
        <source>Check: the %1 is fired again and watched for %2.</source>
        <translation>Comprobación: se lanza de nuevo «%1» y se observa durante %2.</translation>
    </message>
    <message numerus="yes">
        <source>Check: the %1 is fired again %n time(s) and watched for %2 each time, %3 in all.</source>
        <translation>
            <numerusform>Comprobación: se lanza de nuevo «%1» %n vez y se observa durante %2, %3 en total.</numerusform>
            <numerusform>Comprobación: se lanza de nuevo «%1» %n veces y se observa cada vez durante %2, %3 en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check: waiting until service is back and every deploy is rolled out, at most %1.</source>
        <translation>Comprobación: se espera a que vuelva el servicio y termine cada deploy, como mucho %1.</translation>
    </message>
    <message>
        <source>Check %1 was cancelled: it gave no result. The drill goes on.</source>
        <translation>La comprobación %1 se canceló: no dio resultado. El simulacro sigue.</translation>
    </message>
    <message>
        <source>In this class it counts as a check.</source>
        <translation>En esta clase cuenta como comprobación.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Ending sessions of uninvolved applications</source>
        <translation>Terminar sesiones de aplicaciones ajenas</translation>
    </message>
    <message>
        <source>Ending sessions at work</source>
        <translation>Terminar sesiones que están trabajando</translation>
    </message>
    <message>
        <source>Raising max_connections</source>
        <translation>Subir max_connections</translation>
    </message>
    <message>
        <source>Raising the pool</source>
        <translation>Agrandar el pool</translation>
    </message>
    <message>
        <source>Restarting the server</source>
        <translation>Reiniciar el servidor</translation>
    </message>
    <message>
        <source>An index that does not help</source>
        <translation>Un índice que no ayuda</translation>
    </message>
    <message>
        <source>A lock that blocks traffic</source>
        <translation>Un bloqueo que detiene el tráfico</translation>
    </message>
    <message>
        <source>Switching the evidence off</source>
        <translation>Apagar las pruebas</translation>
    </message>
    <message>
        <source>A timeout that cuts everybody off</source>
        <translation>Un timeout que corta a todos</translation>
    </message>
    <message>
        <source>Loosening the probes</source>
        <translation>Aflojar las sondas</translation>
    </message>
    <message>
        <source>Ending pods</source>
        <translation>Acabar con pods</translation>
    </message>
    <message>
        <source>A bounded pool with an unbounded wait</source>
        <translation>Un pool limitado con una espera sin límite</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Looking before acting</source>
        <translation>Mirar antes de actuar</translation>
    </message>
    <message>
        <source>Shedding the load</source>
        <translation>Soltar carga</translation>
    </message>
    <message>
        <source>Service is back</source>
        <translation>El servicio ha vuelto</translation>
    </message>
    <message>
        <source>The fix holds</source>
        <translation>La corrección aguanta</translation>
    </message>
    <message>
        <source>Users are served meanwhile</source>
        <translation>Mientras tanto se atiende a los usuarios</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Connection budget</source>
        <translation>Presupuesto de conexiones</translation>
    </message>
    <message>
        <source>activity by application</source>
        <translation>actividad por aplicación</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>techo</translation>
    </message>
    <message>
        <source>states</source>
        <translation>estados</translation>
    </message>
    <message>
        <source>pool sizes</source>
        <translation>tamaños de los pools</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>sondas</translation>
    </message>
    <message>
        <source>pooler</source>
        <translation>pooler</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trampas</translation>
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
        <translation>cumplida</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplida</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>evitada</translation>
    </message>
    <message>
        <source>sprung</source>
        <translation>activada</translation>
    </message>
</context>
<context>
    <name>Class</name>
    <message>
        <source>The recording is of a drill outside this class.</source>
        <translation>La grabación es de un simulacro ajeno a esta clase.</translation>
    </message>
    <message>
        <source>The recording was made under other rules than those of this class.</source>
        <translation>La grabación se hizo con otras reglas que las de esta clase.</translation>
    </message>
    <message>
        <source>The recording is of another drill than the one of this class.</source>
        <translation>La grabación es de otro simulacro que el de esta clase.</translation>
    </message>
    <message>
        <source>The result shows other figures than its scorecard.</source>
        <translation>El resultado muestra otras cifras que su hoja de puntuación.</translation>
    </message>
    <message>
        <source>The recording has another number of checks than the result.</source>
        <translation>La grabación tiene otro número de comprobaciones que el resultado.</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>comprobaciones</translation>
    </message>
    <message>
        <source>The recording is worth something else than the result claims.</source>
        <translation>La grabación vale otra cosa de lo que afirma el resultado.</translation>
    </message>
    <message>
        <source>The drill is not finished, so there is no scorecard to compare with.</source>
        <translation>El simulacro no ha terminado, así que no hay hoja de puntuación con la que comparar.</translation>
    </message>
    <message>
        <source>The result names no recording that is whole.</source>
        <translation>El resultado no nombra ninguna grabación completa.</translation>
    </message>
    <message>
        <source>The recording %1 does not lie beside the result.</source>
        <translation>La grabación %1 no está junto al resultado.</translation>
    </message>
    <message>
        <source>What lies beside the result is no recording: another kind of file, or too large.</source>
        <translation>Lo que está junto al resultado no es una grabación: es otra clase de archivo, o es demasiado grande.</translation>
    </message>
    <message>
        <source>The scenario “%1” is not installed here.</source>
        <translation>El escenario «%1» no está instalado aquí.</translation>
    </message>
    <message>
        <source>The recording is not the one that the result was written with.</source>
        <translation>La grabación no es aquella con la que se escribió el resultado.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>From the incident to the first act</source>
        <translation>Del incidente a la primera acción</translation>
    </message>
    <message>
        <source>From the incident to mitigation</source>
        <translation>Del incidente a la mitigación</translation>
    </message>
    <message>
        <source>Peak backends</source>
        <translation>Pico de backends</translation>
    </message>
    <message>
        <source>Usable limit</source>
        <translation>Límite utilizable</translation>
    </message>
    <message>
        <source>Refused logins</source>
        <translation>Inicios de sesión rechazados</translation>
    </message>
    <message>
        <source>Transactions lost</source>
        <translation>Transacciones perdidas</translation>
    </message>
    <message>
        <source>Statements and deploys</source>
        <translation>Sentencias y deploys</translation>
    </message>
    <message>
        <source>Traps sprung</source>
        <translation>Trampas activadas</translation>
    </message>
    <message>
        <source>Hints used</source>
        <translation>Pistas usadas</translation>
    </message>
    <message>
        <source>Pods killed while paused</source>
        <translation>Pods muertos durante la pausa</translation>
    </message>
    <message>
        <source>Longest liveness answer, before the fix</source>
        <translation>Respuesta de liveness más larga, antes de la corrección</translation>
    </message>
    <message>
        <source>Longest liveness answer, after the fix</source>
        <translation>Respuesta de liveness más larga, después de la corrección</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
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
            <numerusform>Se terminó %n sesión, que no estaba trabajando.</numerusform>
            <numerusform>Se terminaron %n sesiones, ninguna de ellas trabajando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended, %1 of them at work: %2 of work was thrown away (the longest had run for %3).</source>
        <translation>
            <numerusform>Se terminó %n sesión, trabajando: %1; trabajo perdido: %2 (llevaba %3).</numerusform>
            <numerusform>Se terminaron %n sesiones, de ellas trabajando: %1; trabajo perdido: %2 (la más larga llevaba %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at work ended: %1 of work was thrown away (the longest had run for %2).</source>
        <translation>
            <numerusform>Se terminó %n sesión que estaba trabajando; trabajo perdido: %1 (llevaba %2).</numerusform>
            <numerusform>Se terminaron %n sesiones que estaban trabajando; trabajo perdido: %1 (la más larga llevaba %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at work for %3 or more ended: %1 of work was thrown away (the longest had run for %2).</source>
        <translation>
            <numerusform>Se terminó %n sesión que llevaba %3 o más trabajando; trabajo perdido: %1 (llevaba %2).</numerusform>
            <numerusform>Se terminaron %n sesiones que llevaban %3 o más trabajando; trabajo perdido: %1 (la más larga llevaba %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>In the %1 after it %2 and %3.</source>
        <translation>En los %1 siguientes: %2 y %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) (was|were) refused</source>
        <translation>
            <numerusform>%n inicio de sesión rechazado</numerusform>
            <numerusform>%n inicios de sesión rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n petición fallida</numerusform>
            <numerusform>%n peticiones fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n session(s) of other applications (was|were) connected, %2 of them at work%3.</source>
        <translation>
            <numerusform>En %1 estaba conectada %n sesión de otras aplicaciones, trabajando: %2%3.</numerusform>
            <numerusform>En %1 estaban conectadas %n sesiones de otras aplicaciones, de ellas trabajando: %2%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n session(s) of innocent applications (was|were) connected, %2 of them at work%3.</source>
        <translation>
            <numerusform>En %1 estaba conectada %n sesión de aplicaciones ajenas, trabajando: %2%3.</numerusform>
            <numerusform>En %1 estaban conectadas %n sesiones de aplicaciones ajenas, de ellas trabajando: %2%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n of %2 of %3 (was|were) at work%4.</source>
        <translation>
            <numerusform>En %1 estaba trabajando %n de %2 de %3%4.</numerusform>
            <numerusform>En %1 estaban trabajando %n de %2 de %3%4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 a restart would have ended %n session(s), %2 of them at work%3.</source>
        <translation>
            <numerusform>En %1 un reinicio habría terminado %n sesión, trabajando: %2%3.</numerusform>
            <numerusform>En %1 un reinicio habría terminado %n sesiones, de ellas trabajando: %2%3.</numerusform>
        </translation>
    </message>
    <message>
        <source> (the oldest transaction was %1 old)</source>
        <translation> (la transacción más antigua llevaba %1)</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>You deployed %1 unchanged</source>
        <translation>Hizo un deploy de %1 sin cambios</translation>
    </message>
    <message>
        <source>You deployed %1 with %2</source>
        <translation>Hizo un deploy de %1 con %2</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>ráfaga</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reanudación</translation>
    </message>
    <message>
        <source>A release of %1 went out</source>
        <translation>Salió una versión nueva de %1</translation>
    </message>
    <message>
        <source>“%1” was fired: %2 of the database</source>
        <translation>Se lanzó «%1»: %2 de la base de datos</translation>
    </message>
    <message>
        <source>“%1” was fired: %2 of %3</source>
        <translation>Se lanzó «%1»: %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>Diagnosis: %1, %2, %n backend(s)</source>
        <translation>
            <numerusform>Diagnóstico: %1, %2, %n backend</numerusform>
            <numerusform>Diagnóstico: %1, %2, %n backends</numerusform>
        </translation>
    </message>
    <message>
        <source>Hint %1 was shown</source>
        <translation>Se mostró la pista %1</translation>
    </message>
    <message>
        <source>%1 ran %2</source>
        <translation>%1 ejecutó %2</translation>
    </message>
    <message>
        <source>%1 ran %2 (failed, SQLSTATE %3)</source>
        <translation>%1 ejecutó %2 (falló, SQLSTATE %3)</translation>
    </message>
    <message>
        <source>The server was restarted</source>
        <translation>El servidor se reinició</translation>
    </message>
    <message>
        <source>The server&apos;s %1 changed to %2</source>
        <translation>En el servidor, %1 cambió a %2</translation>
    </message>
    <message>
        <source>The server stopped</source>
        <translation>El servidor se detuvo</translation>
    </message>
    <message>
        <source>The server is back</source>
        <translation>El servidor ha vuelto</translation>
    </message>
    <message>
        <source>The lab lost its connection to the server</source>
        <translation>El laboratorio perdió su conexión con el servidor</translation>
    </message>
    <message>
        <source>The lab&apos;s connection to the server is back</source>
        <translation>La conexión del laboratorio con el servidor ha vuelto</translation>
    </message>
    <message>
        <source>The database answers again</source>
        <translation>La base de datos responde de nuevo</translation>
    </message>
    <message>
        <source>Check %1: not mitigated, fixed</source>
        <translation>Comprobación %1: no mitigado, corregido</translation>
    </message>
    <message>
        <source>Check %1: not mitigated, not fixed</source>
        <translation>Comprobación %1: no mitigado, no corregido</translation>
    </message>
    <message>
        <source>Check %1: mitigated, fixed</source>
        <translation>Comprobación %1: mitigado, corregido</translation>
    </message>
    <message>
        <source>Check %1: mitigated, not fixed</source>
        <translation>Comprobación %1: mitigado, no corregido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s) in all</source>
        <translation>
            <numerusform>%1, %n vez en total</numerusform>
            <numerusform>%1, %n veces en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) of %1 ended (%2 idle, %3 working)</source>
        <translation>
            <numerusform>Se terminó %n backend de %1 (inactivos: %2, trabajando: %3)</numerusform>
            <numerusform>Se terminaron %n backends de %1 (inactivos: %2, trabajando: %3)</numerusform>
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
            <numerusform>%n inicio de sesión rechazado</numerusform>
            <numerusform>%n inicios de sesión rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) lost</source>
        <translation>
            <numerusform>%n transacción perdida</numerusform>
            <numerusform>%n transacciones perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, of whatever age</source>
        <translation>%1, %2, de cualquier antigüedad</translation>
    </message>
    <message>
        <source>The kubelet killed a pod of %1</source>
        <translation>El kubelet mató un pod de %1</translation>
    </message>
    <message numerus="yes">
        <source>The kubelet killed pods of %1, %n kill(s)</source>
        <translation>
            <numerusform>El kubelet mató pods de %1, %n vez</numerusform>
            <numerusform>El kubelet mató pods de %1, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>sin respuesta en %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 de %2 (%3 %)</translation>
    </message>
    <message>
        <source>Liveness probes while the database was paused: before the first deploy of the application was rolled out, and in the last check after it</source>
        <translation>Sondas de liveness mientras la base de datos estaba en pausa: antes de que terminara el primer deploy de la aplicación, y en la última comprobación después</translation>
    </message>
    <message>
        <source>You looked at the limits</source>
        <translation>Miró los límites</translation>
    </message>
    <message>
        <source>You grouped the sessions by application</source>
        <translation>Agrupó las sesiones por aplicación</translation>
    </message>
    <message>
        <source>You grouped the sessions by state</source>
        <translation>Agrupó las sesiones por estado</translation>
    </message>
    <message>
        <source>You looked at the client settings</source>
        <translation>Miró los ajustes de cliente</translation>
    </message>
    <message>
        <source>You looked at the probes of the pods</source>
        <translation>Miró las sondas de los pods</translation>
    </message>
    <message>
        <source>You looked at the pooler</source>
        <translation>Miró el pooler</translation>
    </message>
    <message>
        <source>You asked the console of the pooler</source>
        <translation>Consultó la consola del pooler</translation>
    </message>
    <message>
        <source>You opened the view “%1”</source>
        <translation>Abrió la vista «%1»</translation>
    </message>
    <message>
        <source>Check %1: cancelled</source>
        <translation>Comprobación %1: cancelada</translation>
    </message>
    <message>
        <source>was cancelled (%1)</source>
        <translation>fue cancelada (%1)</translation>
    </message>
    <message>
        <source>its session was terminated (%1)</source>
        <translation>su sesión fue terminada (%1)</translation>
    </message>
    <message>
        <source>refused: too many connections (%1)</source>
        <translation>rechazada: demasiadas conexiones (%1)</translation>
    </message>
    <message>
        <source>refused: not permitted (%1)</source>
        <translation>rechazada: no está permitido (%1)</translation>
    </message>
    <message>
        <source>failed: not valid SQL (%1)</source>
        <translation>falló: no es SQL válido (%1)</translation>
    </message>
    <message>
        <source>failed: there is no such table (%1)</source>
        <translation>falló: no existe esa tabla (%1)</translation>
    </message>
    <message>
        <source>failed: there is no such column (%1)</source>
        <translation>falló: no existe esa columna (%1)</translation>
    </message>
    <message>
        <source>failed: there is no such function (%1)</source>
        <translation>falló: no existe esa función (%1)</translation>
    </message>
    <message>
        <source>failed: there is no such object (%1)</source>
        <translation>falló: no existe ese objeto (%1)</translation>
    </message>
    <message>
        <source>failed: it is there already (%1)</source>
        <translation>falló: ya existe (%1)</translation>
    </message>
    <message>
        <source>failed: not a valid value (%1)</source>
        <translation>falló: no es un valor válido (%1)</translation>
    </message>
    <message>
        <source>failed: it cannot be changed while the server runs (%1)</source>
        <translation>falló: no se puede cambiar con el servidor en marcha (%1)</translation>
    </message>
    <message>
        <source>failed: the lock was not to be had (%1)</source>
        <translation>falló: no se pudo obtener el bloqueo (%1)</translation>
    </message>
    <message>
        <source>failed: not within a transaction (%1)</source>
        <translation>falló: no dentro de una transacción (%1)</translation>
    </message>
    <message>
        <source>not run: its transaction had failed (%1)</source>
        <translation>no se ejecutó: su transacción había fallado (%1)</translation>
    </message>
    <message>
        <source>failed: a deadlock (%1)</source>
        <translation>falló: un interbloqueo (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: nothing waits for a restart any more</source>
        <translation>%1: ya nada espera un reinicio</translation>
    </message>
    <message>
        <source>%1: %2 waits for a restart</source>
        <translation>%1: %2 espera un reinicio</translation>
    </message>
    <message>
        <source>connection limit of %1: %2 → %3</source>
        <translation>límite de conexiones de %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 may log in</source>
        <translation>%1 puede iniciar sesión</translation>
    </message>
    <message>
        <source>%1 may no longer log in</source>
        <translation>%1 ya no puede iniciar sesión</translation>
    </message>
    <message>
        <source>the index %1 is gone</source>
        <translation>el índice %1 ya no existe</translation>
    </message>
    <message>
        <source>the index %1 is there</source>
        <translation>el índice %1 existe</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (after a restart, at %2)</source>
        <translation>%1 (tras un reinicio, en %2)</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>no application lost a connection right after it</source>
        <translation>ninguna aplicación perdió una conexión justo después</translation>
    </message>
    <message>
        <source>failed (SQLSTATE %1)</source>
        <translation>falló (SQLSTATE %1)</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>No diagnosis was given.</source>
        <translation>No se dio ningún diagnóstico.</translation>
    </message>
    <message>
        <source>You named %1 of %2 with %3 at %4</source>
        <translation>En %4 dio como causa %1 en %2, con %3</translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s)</source>
        <translation>
            <numerusform>%n backend</numerusform>
            <numerusform>%n backends</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; that set it off, and is not why so much broke.</source>
        <translation>%1; eso lo desencadenó, pero no es la razón de que se rompiera tanto.</translation>
    </message>
    <message>
        <source>%1; that is not what happened.</source>
        <translation>%1; eso no es lo que ocurrió.</translation>
    </message>
    <message>
        <source>%1; the cause is right, the application is not.</source>
        <translation>%1; la causa es correcta, la aplicación no.</translation>
    </message>
    <message>
        <source>%1, but only after acting at %2.</source>
        <translation>%1, pero solo después de la primera acción, en %2.</translation>
    </message>
    <message>
        <source>%1, before acting; the board showed %2.</source>
        <translation>%1, antes de la primera acción; el tablero mostraba %2.</translation>
    </message>
    <message>
        <source>%1, before acting.</source>
        <translation>%1, antes de la primera acción.</translation>
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
        <translation>El desencadenante no se ha vuelto a lanzar hasta el final.</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>No pod was asked whether it lives.</source>
        <translation>A ningún pod se le preguntó si vive.</translation>
    </message>
    <message>
        <source>Longest answer to a liveness probe: %1 ms; the goal was %2 ms. Not answered: %3. Pods restarted: %4.</source>
        <translation>Respuesta más larga a una sonda de liveness: %1 ms; el objetivo era %2 ms. Casos sin respuesta: %3. Pods reiniciados: %4.</translation>
    </message>
    <message>
        <source>%1 of them failed through a fault of the lab: check again.</source>
        <translation>De ellos fallaron por un error del laboratorio: %1. Compruebe otra vez.</translation>
    </message>
    <message>
        <source>One that was asked has had no answer for %1.</source>
        <translation>Un pod sondeado lleva %1 sin responder.</translation>
    </message>
    <message>
        <source>Pods of which nothing ran: %1.</source>
        <translation>Pods de los que no corría nada: %1.</translation>
    </message>
    <message>
        <source>Not every pod was ready again.</source>
        <translation>No todos los pods volvieron a estar listos.</translation>
    </message>
    <message>
        <source>All pods were ready again %1 after it; the goal was %2.</source>
        <translation>Todos los pods volvieron a estar listos %1 después; el objetivo era %2.</translation>
    </message>
    <message>
        <source>No request of %1 was answered.</source>
        <translation>No se respondió ninguna petición a %1.</translation>
    </message>
    <message>
        <source>Nobody asked anything of %1.</source>
        <translation>Nadie hizo ninguna petición a %1.</translation>
    </message>
    <message>
        <source>Of %1 requests of %2 %3 % failed or were slower than %4; the goal was 5 %.</source>
        <translation>De %1 peticiones a %2, el %3 % falló o fue más lento que %4; el objetivo era el 5 %.</translation>
    </message>
    <message>
        <source>Of %1 requests of %2 %3 % ended, served or failed, while p99 was above %4; the goal was 5 %.</source>
        <translation>De %1 peticiones a %2, el %3 % acabó, atendidas o fallidas, mientras p99 superaba %4; el objetivo era el 5 %.</translation>
    </message>
    <message>
        <source>%1 fired again: peak %2 of %3; the goal was %4.</source>
        <translation>Desencadenante «%1», lanzado de nuevo: pico de %2 de %3; el objetivo era %4.</translation>
    </message>
    <message>
        <source>%1 fired again, %2 times in a row: peak %3 of %4; the goal was %5.</source>
        <translation>Desencadenante «%1», lanzado de nuevo, %2 veces seguidas: pico de %3 de %4; el objetivo era %5.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Inicios de sesión rechazados: %1.</translation>
    </message>
    <message>
        <source>Refused of %1: %2.</source>
        <translation>Inicios de sesión rechazados de %1: %2.</translation>
    </message>
    <message>
        <source>Work lost: %1.</source>
        <translation>Trabajo perdido: %1.</translation>
    </message>
    <message>
        <source>%1 of them had no answer yet when the measurement ended.</source>
        <translation>De ellas aún sin respuesta cuando acabó la medición: %1.</translation>
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
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>at activity by application</source>
        <translation>la actividad por aplicación</translation>
    </message>
    <message>
        <source>at the usable limit</source>
        <translation>el límite utilizable</translation>
    </message>
    <message>
        <source>at the states of sessions</source>
        <translation>los estados de las sesiones</translation>
    </message>
    <message>
        <source>at the pools in effect</source>
        <translation>los pools efectivos</translation>
    </message>
    <message>
        <source>at the probes of the pods</source>
        <translation>las sondas de los pods</translation>
    </message>
    <message>
        <source>at the pooler</source>
        <translation>el pooler</translation>
    </message>
    <message>
        <source>%1 (%2, for your count was right)</source>
        <translation>%1 (%2, pues su número era correcto)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You looked %1 before acting.</source>
        <translation>Antes de la primera acción miró: %1.</translation>
    </message>
    <message>
        <source>You looked %1.</source>
        <translation>Miró: %1.</translation>
    </message>
    <message>
        <source>You did not look %1 before acting.</source>
        <translation>Antes de la primera acción no miró: %1.</translation>
    </message>
    <message>
        <source>You did not look %1 yet.</source>
        <translation>Aún no ha mirado: %1.</translation>
    </message>
    <message>
        <source>You looked %1, but not %2 before acting.</source>
        <translation>Miró: %1, pero antes de la primera acción no miró: %2.</translation>
    </message>
    <message>
        <source>You looked %1, but not %2 yet.</source>
        <translation>Miró: %1, pero aún no ha mirado: %2.</translation>
    </message>
    <message>
        <source>The incident has not begun.</source>
        <translation>El incidente no ha empezado.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Says no more than the words beside it.</source>
        <translation>No dice más que las palabras de al lado.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing was done to bring %1 back.</source>
        <translation>No se hizo nada para recuperar %1.</translation>
    </message>
    <message>
        <source>%1 did not get %2 without refusals, failures and waits above %3 before the trigger was fired again.</source>
        <translation>Para %1 no hubo %2 sin rechazos, fallos ni esperas de más de %3 antes de lanzar de nuevo el desencadenante.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (was|were) served again from %2: %3 without refusals, p95 at most %4.</source>
        <translation>
            <numerusform>%1 volvió a tener servicio desde %2: %3 sin rechazos, p95 de %4 como mucho.</numerusform>
            <numerusform>%1 volvieron a tener servicio desde %2: %3 sin rechazos, p95 de %4 como mucho.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Regrade</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>ningún evento</translation>
    </message>
    <message>
        <source>events %1</source>
        <translation>eventos %1</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>comprobación %1</translation>
    </message>
    <message>
        <source>is no longer asked</source>
        <translation>ya no se pide</translation>
    </message>
    <message>
        <source>was not asked</source>
        <translation>no se pidió</translation>
    </message>
    <message>
        <source>evidence of %1</source>
        <translation>pruebas de %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>points for detect</source>
        <translation>puntos por detectar</translation>
    </message>
    <message>
        <source>points for fix</source>
        <translation>puntos por corregir</translation>
    </message>
    <message>
        <source>points for trap</source>
        <translation>puntos por trampas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>escenario</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>mitigado</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>hints used</source>
        <translation>pistas usadas</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>descontado</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>The drill was played with version %1 of the scenario; version %2 is installed.</source>
        <translation>El simulacro se jugó con la versión %1 del escenario; está instalada la versión %2.</translation>
    </message>
    <message>
        <source>The scenario&apos;s files have changed since the drill, though not its version (hash %1 then, %2 now).</source>
        <translation>Los archivos del escenario han cambiado desde el simulacro, aunque no su versión (hash %1 entonces, %2 ahora).</translation>
    </message>
    <message>
        <source>The recording ends before the drill did, so there is no scorecard to compare with.</source>
        <translation>La grabación acaba antes que el simulacro, así que no hay hoja de puntuación con la que comparar.</translation>
    </message>
    <message>
        <source>The scenario is the one that was played, so the recording was altered, or another version of Stormlab graded it.</source>
        <translation>El escenario es el que se jugó, así que la grabación se alteró, o la calificó otra versión de Stormlab.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Drill %1 version %2</source>
        <translation>Simulacro %1 versión %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>Activity of a real server, imported from CSV</source>
        <translation>Actividad de un servidor real, importada de CSV</translation>
    </message>
    <message>
        <source>Recording of a real server</source>
        <translation>Grabación de un servidor real</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>comenzado el %1</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparada con %1</translation>
    </message>
    <message>
        <source>The second recording against the first; times count from where both are aligned</source>
        <translation>La segunda grabación frente a la primera; los tiempos cuentan desde donde ambas están alineadas</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>Chart of backends by application in %1.</source>
        <translation>Gráfico de los backends por aplicación en %1.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>en ambas</translation>
    </message>
    <message>
        <source>What was done in both, in one order</source>
        <translation>Lo que se hizo en ambas, en un solo orden</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>duración %1</translation>
    </message>
    <message>
        <source>ended %1 after the incident began</source>
        <translation>terminado %1 después de empezar el incidente</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>What was graded, and the events that prove it</source>
        <translation>Lo que se calificó y los sucesos que lo prueban</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>events</source>
        <translation>sucesos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Chart of backends by application, below the two limits, with the numbered marks.</source>
        <translation>Gráfico de los backends por aplicación, bajo los dos límites, con las marcas numeradas.</translation>
    </message>
    <message>
        <source>Chart of refused logins in each second.</source>
        <translation>Gráfico de los inicios de sesión rechazados en cada segundo.</translation>
    </message>
    <message>
        <source>The recording holds no sample of a server.</source>
        <translation>La grabación no contiene ninguna muestra de un servidor.</translation>
    </message>
    <message numerus="yes">
        <source>At its peak the server had %n backend(s), with %1 slots for ordinary roles.</source>
        <translation>
            <numerusform>En su punto máximo el servidor tuvo %n backend, con %1 slots para roles ordinarios.</numerusform>
            <numerusform>En su punto máximo el servidor tuvo %n backends, con %1 slots para roles ordinarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At its peak the server had %n backend(s); its limit is not known.</source>
        <translation>
            <numerusform>En su punto máximo el servidor tuvo %n backend; su límite no se conoce.</numerusform>
            <numerusform>En su punto máximo el servidor tuvo %n backends; su límite no se conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Refused logins and lost transactions are not known.</source>
        <translation>No se conocen los inicios de sesión rechazados ni las transacciones perdidas.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilizable</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>The chart as a table: of each stretch of time the fullest and the emptiest sample; the CSV export has every sample</source>
        <translation>El gráfico como tabla: de cada tramo de tiempo, la muestra más llena y la más vacía; la exportación CSV tiene todas las muestras</translation>
    </message>
    <message>
        <source>not readable before</source>
        <translation>antes no legible</translation>
    </message>
    <message>
        <source>Liveness before and after</source>
        <translation>Liveness antes y después</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>longest answer</source>
        <translation>respuesta más larga</translation>
    </message>
    <message>
        <source>good answers</source>
        <translation>respuestas buenas</translation>
    </message>
    <message>
        <source>kills by the kubelet</source>
        <translation>terminados por el kubelet</translation>
    </message>
    <message>
        <source>What was done when</source>
        <translation>Qué se hizo y cuándo</translation>
    </message>
    <message>
        <source>The numbers are those on the chart</source>
        <translation>Los números son los del gráfico</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>n.º</translation>
    </message>
    <message>
        <source>What the traps cost</source>
        <translation>Lo que cuestan las trampas</translation>
    </message>
    <message>
        <source>In the numbers of this recording; for a trap that was avoided, what it would have cost</source>
        <translation>En las cifras de esta grabación; de una trampa evitada, lo que habría costado</translation>
    </message>
    <message>
        <source>trap</source>
        <translation>trampa</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>sprung</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>avoided</source>
        <translation>evitada</translation>
    </message>
    <message>
        <source>Statements that oncall ran</source>
        <translation>Sentencias que ejecutó oncall</translation>
    </message>
    <message>
        <source>As the server logged them</source>
        <translation>Como las registró el servidor</translation>
    </message>
    <message>
        <source>through</source>
        <translation>a través de</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>sentencia</translation>
    </message>
    <message numerus="yes">
        <source>%n further statement(s) (is|are) left out; the JSON export has all of them.</source>
        <translation>
            <numerusform>Se omite %n sentencia más; la exportación JSON las tiene todas.</numerusform>
            <numerusform>Se omiten %n sentencias más; la exportación JSON las tiene todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postmortem of this incident</source>
        <translation>Postmortem de este incidente</translation>
    </message>
    <message>
        <source>Take to production</source>
        <translation>Para llevar a producción</translation>
    </message>
    <message>
        <source>The scenario %1 is not installed, so this recording cannot be graded: the points are those that the drill itself recorded.</source>
        <translation>El escenario %1 no está instalado, así que esta grabación no se puede calificar: los puntos son los que grabó el propio simulacro.</translation>
    </message>
    <message>
        <source>The scenario %1 is not installed, so this recording cannot be graded.</source>
        <translation>El escenario %1 no está instalado, así que esta grabación no se puede calificar.</translation>
    </message>
    <message>
        <source>This is the recording of a server, not of a drill: it has no grade.</source>
        <translation>Es la grabación de un servidor, no de un simulacro: no tiene calificación.</translation>
    </message>
    <message>
        <source>The scenario has changed since this drill was played; the points are those of the installed version.</source>
        <translation>El escenario ha cambiado desde que se hizo este simulacro; los puntos son los de la versión instalada.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>the lab</source>
        <translation>el laboratorio</translation>
    </message>
    <message>
        <source>Backends by application over time</source>
        <translation>Backends por aplicación a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Refused logins a second over time</source>
        <translation>Inicios de sesión rechazados por segundo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>refused logins</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>El gráfico como tabla</translation>
    </message>
    <message>
        <source>The chart of refused logins as a table: of each stretch of time the worst second; the CSV export has every second</source>
        <translation>El gráfico de inicios de sesión rechazados como tabla: de cada tramo de tiempo, el peor segundo; la exportación CSV tiene cada segundo</translation>
    </message>
    <message>
        <source>requests waiting</source>
        <translation>peticiones en espera</translation>
    </message>
    <message>
        <source>The refused logins as a table</source>
        <translation>Los inicios de sesión rechazados como tabla</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>qué resultó</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>Passed: %1 of %2 points.</source>
        <translation>Superado: %1 de %2 puntos.</translation>
    </message>
    <message>
        <source>Not passed: %1 of %2 points.</source>
        <translation>No superado: %1 de %2 puntos.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) taken off for hints and checks.</source>
        <translation>
            <numerusform>%n punto descontado por pistas y comprobaciones.</numerusform>
            <numerusform>%n puntos descontados por pistas y comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mitigated and fixed.</source>
        <translation>Mitigado y corregido.</translation>
    </message>
    <message>
        <source>Mitigated, not fixed: no check has shown that it withstands the trigger, fired again.</source>
        <translation>Mitigado, no corregido: ninguna comprobación ha mostrado que aguante el desencadenante, lanzado de nuevo.</translation>
    </message>
    <message>
        <source>Not mitigated: service is not back.</source>
        <translation>No mitigado: el servicio no ha vuelto.</translation>
    </message>
</context>
<context>
    <name>Served</name>
    <message>
        <source>No request of %1 was answered while the trigger was fired again.</source>
        <translation>Mientras se lanzaba de nuevo el desencadenante, no se respondió ninguna petición a %1.</translation>
    </message>
    <message>
        <source>Nobody asked anything of %1 while the trigger was fired again.</source>
        <translation>Mientras se lanzaba de nuevo el desencadenante, nadie hizo ninguna petición a %1.</translation>
    </message>
    <message>
        <source>While the trigger was fired again, of %1 requests of %2 %3 % failed or were slower than %4; at most %5 % may.</source>
        <translation>Mientras se lanzaba de nuevo el desencadenante, de %1 peticiones a %2, el %3 % falló o fue más lento que %4; se permite como mucho el %5 %.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>how many instances (dynos, pods, workers) the app runs as</source>
        <translation>cuántas instancias (dynos, pods, workers) tiene la aplicación</translation>
    </message>
    <message>
        <source>connections that each instance keeps open, used or not</source>
        <translation>conexiones que cada instancia mantiene abiertas, se usen o no</translation>
    </message>
    <message>
        <source>connections that one instance opens at most</source>
        <translation>conexiones que abre una instancia como mucho</translation>
    </message>
    <message>
        <source>a request that waits longer for a connection fails</source>
        <translation>una petición que espera más tiempo una conexión falla</translation>
    </message>
    <message>
        <source>a connection older than this is closed when idle; 0: never</source>
        <translation>una conexión más antigua se cierra cuando está inactiva; 0: nunca</translation>
    </message>
    <message>
        <source>an idle connection beyond the minimum is closed after this; 0: never</source>
        <translation>una conexión inactiva por encima del mínimo se cierra tras este tiempo; 0: nunca</translation>
    </message>
    <message>
        <source>a login that takes longer is given up</source>
        <translation>un inicio de sesión que tarda más se abandona</translation>
    </message>
    <message>
        <source>how long to wait before a failed login is tried again</source>
        <translation>cuánto se espera antes de reintentar un inicio de sesión fallido</translation>
    </message>
    <message>
        <source>the wait (fixed), or the first of the growing waits (exponential)</source>
        <translation>la espera (fixed), o la primera de las esperas crecientes (exponential)</translation>
    </message>
    <message>
        <source>the longest wait of the exponential policy</source>
        <translation>la espera más larga de la política exponential</translation>
    </message>
    <message>
        <source>how much of the wait is left to chance</source>
        <translation>qué parte de la espera se deja al azar</translation>
    </message>
    <message>
        <source>failed logins in a row that open the circuit breaker; 0: no breaker</source>
        <translation>inicios de sesión fallidos seguidos que abren el cortacircuitos; 0: sin cortacircuitos</translation>
    </message>
    <message>
        <source>how long an open breaker lets no login through</source>
        <translation>cuánto tiempo un cortacircuitos abierto no deja pasar ningún inicio de sesión</translation>
    </message>
    <message>
        <source>each instance starts this long after the one before it</source>
        <translation>cada instancia arranca este tiempo después de la anterior</translation>
    </message>
    <message>
        <source>whether a deploy restarts all instances at once or in turn</source>
        <translation>si un deploy reinicia todas las instancias a la vez o una tras otra</translation>
    </message>
    <message>
        <source>how long old instances live beside their successors</source>
        <translation>cuánto tiempo conviven las instancias viejas con sus sucesoras</translation>
    </message>
    <message>
        <source>whether slow work outside the database is done inside the transaction</source>
        <translation>si el trabajo lento fuera de la base de datos se hace dentro de la transacción</translation>
    </message>
    <message>
        <source>how a pod ends an engine that does not answer</source>
        <translation>cómo acaba un pod con un motor que no responde</translation>
    </message>
    <message>
        <source>a health probe that takes longer has failed</source>
        <translation>una sonda que tarda más ha fallado</translation>
    </message>
    <message>
        <source>failed probes in a row that restart an instance</source>
        <translation>sondas fallidas seguidas que reinician una instancia</translation>
    </message>
    <message>
        <source>whether the app connects to the server or to a pooler before it</source>
        <translation>si la aplicación se conecta al servidor o a un pooler delante de él</translation>
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
    <message>
        <source>%1 fell from %2 to %3 at %4, came back, and after the deploy stayed below %5 for %6.</source>
        <translation>En %4, %1 cayó de %2 a %3, volvió a subir y tras el deploy se mantuvo por debajo de %5 durante %6.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3 within %4 and stayed below %5 for %6.</source>
        <translation>En un plazo de %4, %1 cayó de %2 a %3 y se mantuvo por debajo de %5 durante %6.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3 at %4, %5 after the first act: relief came by the deploy alone.</source>
        <translation>En %4, %5 después de la primera acción, %1 cayó de %2 a %3: el alivio llegó únicamente por el deploy.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3 at %4, %5 after the first act: relief came by itself.</source>
        <translation>En %4, %5 después de la primera acción, %1 cayó de %2 a %3: el alivio llegó por sí mismo.</translation>
    </message>
    <message>
        <source>%1 fell to %2 at %3, but did not stay below %4.</source>
        <translation>En %3, %1 cayó a %2, pero no se mantuvo por debajo de %4.</translation>
    </message>
    <message>
        <source>%1 fell to %2 at %3; it has yet to stay there.</source>
        <translation>En %3, %1 cayó a %2; aún tiene que mantenerse ahí.</translation>
    </message>
    <message>
        <source>Nothing was done to shed backends of %1.</source>
        <translation>No se hizo nada para soltar backends de %1.</translation>
    </message>
    <message>
        <source>%1 never fell below %2 after you acted.</source>
        <translation>%1 nunca cayó por debajo de %2 después de que usted actuara.</translation>
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
            <numerusform>%n de %1 de %2 no responde a su sonda de liveness.</numerusform>
            <numerusform>%n de %1 de %2 no responden a su sonda de liveness.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 of %2 (fails its|fail their) liveness probe.</source>
        <translation>
            <numerusform>%n de %1 de %2 no supera su sonda de liveness.</numerusform>
            <numerusform>%n de %1 de %2 no superan su sonda de liveness.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 of %2 (waits|wait) to be started again.</source>
        <translation>
            <numerusform>%n de %1 de %2 espera a arrancar de nuevo.</numerusform>
            <numerusform>%n de %1 de %2 esperan a arrancar de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 of %2 (is|are) not ready.</source>
        <translation>
            <numerusform>%n de %1 de %2 no está listo.</numerusform>
            <numerusform>%n de %1 de %2 no están listos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) so far.</source>
        <translation>
            <numerusform>%n reinicio hasta ahora.</numerusform>
            <numerusform>%n reinicios hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (the limit is not known).</source>
        <translation>
            <numerusform>%n sesión (el límite es desconocido).</numerusform>
            <numerusform>%n sesiones (el límite es desconocido).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %1 usable slots taken and %2 in reserve (%3 by the lab).</source>
        <translation>Ocupados %1 de %1 slots utilizables y %2 de la reserva (%3 por el laboratorio).</translation>
    </message>
    <message>
        <source>%1 of %1 usable slots taken and %2 in reserve.</source>
        <translation>Ocupados %1 de %1 slots utilizables y %2 de la reserva.</translation>
    </message>
    <message>
        <source>%1 of %2 usable slots taken (%3 by the lab).</source>
        <translation>Ocupados %1 de %2 slots utilizables (%3 por el laboratorio).</translation>
    </message>
    <message>
        <source>%1 of %2 usable slots taken.</source>
        <translation>Ocupados %1 de %2 slots utilizables.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) refused in the last second.</source>
        <translation>
            <numerusform>%n inicio de sesión rechazado en el último segundo.</numerusform>
            <numerusform>%n inicios de sesión rechazados en el último segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits %2.</source>
        <translation>%1 espera %2.</translation>
    </message>
    <message>
        <source>%1 answers in %2.</source>
        <translation>%1 responde en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n circuit breaker(s) (is|are) open.</source>
        <translation>
            <numerusform>%n cortacircuitos está abierto.</numerusform>
            <numerusform>%n cortacircuitos están abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline.</source>
        <translation>Fase de calma.</translation>
    </message>
    <message>
        <source>The trigger is fired again.</source>
        <translation>Se lanza de nuevo el desencadenante.</translation>
    </message>
    <message>
        <source>Checking whether service is back.</source>
        <translation>Se comprueba si el servicio ha vuelto.</translation>
    </message>
    <message>
        <source>Every application is served.</source>
        <translation>Todas las aplicaciones tienen servicio.</translation>
    </message>
    <message>
        <source>The server has not answered for %1.</source>
        <translation>El servidor no responde desde hace %1.</translation>
    </message>
    <message>
        <source>The drill failed.</source>
        <translation>El simulacro falló.</translation>
    </message>
    <message>
        <source>The drill failed: %1</source>
        <translation>El simulacro falló: %1</translation>
    </message>
    <message>
        <source>The drill is over.</source>
        <translation>El simulacro ha terminado.</translation>
    </message>
    <message>
        <source>PostgreSQL stopped %1 ago.</source>
        <translation>PostgreSQL se detuvo hace %1.</translation>
    </message>
    <message>
        <source>The connection to the server was lost %1 ago.</source>
        <translation>La conexión con el servidor se perdió hace %1.</translation>
    </message>
    <message>
        <source>The server has not been sampled yet.</source>
        <translation>Aún no hay ninguna muestra del servidor.</translation>
    </message>
    <message>
        <source>The sandbox of “%1” is being prepared.</source>
        <translation>Se está preparando el sandbox de «%1».</translation>
    </message>
</context>
<context>
    <name>Traps</name>
    <message>
        <source>You raised %1 of %2 from %3 to %4.</source>
        <translation>Subió %1 en %2 de %3 a %4.</translation>
    </message>
    <message>
        <source>You ended the pod %1 %2.</source>
        <translation>Acabó con el pod %1 %2.</translation>
    </message>
    <message>
        <source>You replaced the pods of %1 and changed nothing about them.</source>
        <translation>Sustituyó los pods de %1 y no cambió nada en ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) of %1</source>
        <translation>
            <numerusform>%n backend de %1</numerusform>
            <numerusform>%n backends de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You terminated %1.</source>
        <translation>Terminó %1.</translation>
    </message>
    <message>
        <source>pid %1 and more</source>
        <translation>entre otros, pid %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message numerus="yes">
        <source>You terminated %n working backend(s) of %1, whose work was lost</source>
        <translation>
            <numerusform>Terminó %n backend de %1 que estaba trabajando, y su trabajo se perdió</numerusform>
            <numerusform>Terminó %n backends de %1 que estaban trabajando, y su trabajo se perdió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You terminated %n working backend(s) of %1, whose work of %2 or more was lost</source>
        <translation>
            <numerusform>Terminó %n backend de %1 que estaba trabajando, y se perdió su trabajo de %2 o más</numerusform>
            <numerusform>Terminó %n backends de %1 que estaban trabajando, y se perdió su trabajo de %2 o más</numerusform>
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
            <numerusform>%1; %n backend que llevaba menos tiempo trabajando no se cuenta.</numerusform>
            <numerusform>%1; %n backends que llevaban menos tiempo trabajando no se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>You bounded the pool of %1 and not the wait for it: with pool.max=%2 a request may hang for %3.</source>
        <translation>Limitó el pool de %1, pero no la espera a que quede libre: con pool.max=%2 una petición puede quedar colgada %3.</translation>
    </message>
    <message>
        <source>You restarted the server.</source>
        <translation>Reinició el servidor.</translation>
    </message>
    <message>
        <source>You created the index %1.</source>
        <translation>Creó el índice %1.</translation>
    </message>
    <message>
        <source>You created an index on %1.</source>
        <translation>Creó un índice en %1.</translation>
    </message>
    <message>
        <source>You took a %1 on %2 (%3).</source>
        <translation>Tomó un bloqueo %1 sobre %2 (%3).</translation>
    </message>
    <message>
        <source>No other application lost a backend.</source>
        <translation>Ninguna otra aplicación perdió un backend.</translation>
    </message>
    <message>
        <source>No work of %1 was destroyed.</source>
        <translation>No se destruyó ningún trabajo de %1.</translation>
    </message>
    <message>
        <source>No work of %2 or more of %1 was destroyed.</source>
        <translation>No se destruyó ningún trabajo de %1 que llevara %2 o más.</translation>
    </message>
    <message>
        <source>The usable limit was left alone.</source>
        <translation>El límite utilizable se dejó como estaba.</translation>
    </message>
    <message>
        <source>No pool was made larger.</source>
        <translation>No se agrandó ningún pool.</translation>
    </message>
    <message>
        <source>The server was not restarted.</source>
        <translation>El servidor no se reinició.</translation>
    </message>
    <message>
        <source>No index was created.</source>
        <translation>No se creó ningún índice.</translation>
    </message>
    <message>
        <source>No strong lock was taken on a table.</source>
        <translation>No se tomó ningún bloqueo fuerte sobre una tabla.</translation>
    </message>
    <message>
        <source>Evidence and monitoring were left on.</source>
        <translation>Las pruebas y la monitorización se dejaron encendidas.</translation>
    </message>
    <message>
        <source>No timeout was laid over innocent sessions.</source>
        <translation>No se impuso ningún timeout a sesiones ajenas.</translation>
    </message>
    <message>
        <source>The probes were left as strict as they were.</source>
        <translation>Las sondas se dejaron tan estrictas como estaban.</translation>
    </message>
    <message>
        <source>No pod was ended or replaced for nothing.</source>
        <translation>No se acabó con ningún pod ni se sustituyó ninguno para nada.</translation>
    </message>
    <message>
        <source>No pool was bounded without bounding the wait for it.</source>
        <translation>No se limitó ningún pool sin limitar también la espera a que quede libre.</translation>
    </message>
    <message>
        <source>Nothing was done, so nothing was risked.</source>
        <translation>No se hizo nada, así que no se arriesgó nada.</translation>
    </message>
    <message>
        <source>its default</source>
        <translation>su valor predeterminado</translation>
    </message>
    <message>
        <source>You set %1 to %2.</source>
        <translation>Fijó %1 en %2.</translation>
    </message>
    <message>
        <source>You reset all settings of %1.</source>
        <translation>Restableció todos los ajustes de %1.</translation>
    </message>
    <message>
        <source>You took the login away from %1.</source>
        <translation>Quitó a %1 el inicio de sesión.</translation>
    </message>
    <message>
        <source>You limited the connections of %1.</source>
        <translation>Limitó las conexiones de %1.</translation>
    </message>
    <message>
        <source>You dropped the role %1.</source>
        <translation>Eliminó el rol %1.</translation>
    </message>
    <message>
        <source>You set %1 to %2 for %3.</source>
        <translation>Fijó %1 en %2 para %3.</translation>
    </message>
    <message>
        <source>You set %1 to %2 for everybody.</source>
        <translation>Fijó %1 en %2 para todos.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Passed: %1 of %2</source>
        <translation>Superado: %1 de %2</translation>
    </message>
    <message>
        <source>Not passed yet: %1 of %2</source>
        <translation>Aún no superado: %1 de %2</translation>
    </message>
    <message>
        <source>%1 taken off for hints and checks</source>
        <translation>%1 restados por pistas y comprobaciones</translation>
    </message>
</context>
<context>
    <name>stormlab</name>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>Campo de búsqueda</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Play, and pause</source>
        <translation>Reproducir y pausar</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Cinco segundos atrás</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Cinco segundos adelante</translation>
    </message>
    <message>
        <source>A tenth of the recording back</source>
        <translation>Un décimo de la grabación atrás</translation>
    </message>
    <message>
        <source>A tenth of the recording on</source>
        <translation>Un décimo de la grabación adelante</translation>
    </message>
    <message>
        <source>To the sample before</source>
        <translation>A la muestra anterior</translation>
    </message>
    <message>
        <source>To the next sample</source>
        <translation>A la muestra siguiente</translation>
    </message>
    <message>
        <source>To the mark or bookmark before</source>
        <translation>A la marca o el marcador anterior</translation>
    </message>
    <message>
        <source>To the next mark or bookmark</source>
        <translation>A la marca o el marcador siguiente</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the end, and stay there</source>
        <translation>Al final, y quedarse allí</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Poner un marcador en este momento</translation>
    </message>
    <message>
        <source>Find in events and statements</source>
        <translation>Buscar en eventos y sentencias</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Buscar la siguiente</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Buscar la anterior</translation>
    </message>
    <message>
        <source>Go to the bookmarks; Ctrl+1 to 4, and 6 where there is a pooler, lead to the other panes</source>
        <translation>Ir a los marcadores; Ctrl+1 a 4, y 6 donde hay un pooler, llevan a los demás paneles</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Volver al tablero</translation>
    </message>
    <message>
        <source>Go to the bookmark</source>
        <translation>Ir al marcador</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Cursor to the last sample</source>
        <translation>Cursor a la última muestra</translation>
    </message>
    <message>
        <source>Go to the moment of the cursor</source>
        <translation>Ir al momento del cursor</translation>
    </message>
    <message>
        <source>The chart as a table, and back</source>
        <translation>El gráfico como tabla, y vuelta</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>The guide, at the page for where you are</source>
        <translation>La guía, por la página del lugar en el que se encuentra</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Cerrar la guía</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Pantalla completa, y vuelta</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto mayor</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Text as large as the desktop has it</source>
        <translation>Texto del tamaño del escritorio</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit (asks first while a drill runs)</source>
        <translation>Salir (pregunta antes si hay un simulacro en marcha)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>My progress, except during a drill</source>
        <translation>Mi progreso, salvo durante un simulacro</translation>
    </message>
    <message>
        <source>Show the next hint</source>
        <translation>Mostrar la pista siguiente</translation>
    </message>
    <message>
        <source>Say what is wrong</source>
        <translation>Decir qué pasa</translation>
    </message>
    <message>
        <source>Check: is it mitigated, is it fixed?</source>
        <translation>Comprobar: ¿está mitigado?, ¿está corregido?</translation>
    </message>
    <message>
        <source>Start this drill again from the beginning (asks first)</source>
        <translation>Empezar de nuevo este simulacro (pregunta antes)</translation>
    </message>
    <message>
        <source>Go to brief and hints</source>
        <translation>Ir al planteamiento y las pistas</translation>
    </message>
    <message>
        <source>Go to the diagnosis</source>
        <translation>Ir al diagnóstico</translation>
    </message>
    <message>
        <source>Go to the client settings</source>
        <translation>Ir a los ajustes de cliente</translation>
    </message>
    <message>
        <source>Go to the events</source>
        <translation>Ir a los eventos</translation>
    </message>
    <message>
        <source>Go to the console</source>
        <translation>Ir a la consola</translation>
    </message>
    <message>
        <source>Go to the pooler, where the scenario has one</source>
        <translation>Ir al pooler, donde el escenario lo tiene</translation>
    </message>
    <message>
        <source>Filter the session table</source>
        <translation>Filtrar la tabla de sesiones</translation>
    </message>
    <message>
        <source>Class board</source>
        <translation>Tablero de la clase</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>Filtrar los resultados</translation>
    </message>
    <message>
        <source>Session table</source>
        <translation>Tabla de sesiones</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Cancel the running query of the selected sessions</source>
        <translation>Cancelar la consulta en curso de las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Terminate the selected sessions (shows the list first)</source>
        <translation>Terminar las sesiones seleccionadas (antes muestra la lista)</translation>
    </message>
    <message>
        <source>Details of the session, or open a group</source>
        <translation>Detalles de la sesión, o abrir un grupo</translation>
    </message>
    <message>
        <source>Client settings</source>
        <translation>Ajustes de cliente</translation>
    </message>
    <message>
        <source>Change the setting of the row</source>
        <translation>Cambiar el ajuste de la fila</translation>
    </message>
    <message>
        <source>Take the planned change of the row back</source>
        <translation>Deshacer el cambio previsto de la fila</translation>
    </message>
    <message>
        <source>Run the statement under the cursor</source>
        <translation>Ejecutar la sentencia bajo el cursor</translation>
    </message>
    <message>
        <source>Run all statements</source>
        <translation>Ejecutar todas las sentencias</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Cancelar lo que se ejecuta</translation>
    </message>
    <message>
        <source>Earlier statement</source>
        <translation>Sentencia anterior</translation>
    </message>
    <message>
        <source>Later statement</source>
        <translation>Sentencia posterior</translation>
    </message>
    <message>
        <source>From the statement to the rows of the answer, and back</source>
        <translation>De la sentencia a las filas de la respuesta, y vuelta</translation>
    </message>
    <message>
        <source>Out of the statement; lines that are selected are indented instead</source>
        <translation>Salir de la sentencia; si hay líneas seleccionadas, se sangran</translation>
    </message>
    <message>
        <source>Activity by application</source>
        <translation>Actividad por aplicación</translation>
    </message>
    <message>
        <source>The usable limit: max_connections and the reserve</source>
        <translation>El límite utilizable: max_connections y la reserva</translation>
    </message>
    <message>
        <source>States and how long</source>
        <translation>Estados y desde cuándo</translation>
    </message>
    <message>
        <source>Who blocks whom</source>
        <translation>Quién bloquea a quién</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>No existe el tema «%1».</translation>
    </message>
    <message>
        <source>Known: system, light, dark, high-contrast.</source>
        <translation>Los que hay: system, light, dark, high-contrast.</translation>
    </message>
    <message>
        <source>One scenario or class can be run at a time.</source>
        <translation>Solo se puede iniciar un escenario o una clase a la vez.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indique uno.</translation>
    </message>
    <message>
        <source>The seed “%1” is not a whole number.</source>
        <translation>La semilla «%1» no es un número entero.</translation>
    </message>
    <message>
        <source>Give a number from 0 on.</source>
        <translation>Dé un número a partir de 0.</translation>
    </message>
    <message>
        <source>A lab for PostgreSQL connection incidents.</source>
        <translation>Un laboratorio de incidentes de conexión en PostgreSQL.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>An incident to begin with: its id or its folder.</source>
        <translation>Un incidente con el que empezar: su id o su carpeta.</translation>
    </message>
    <message>
        <source>A class file to drill by.</source>
        <translation>Un archivo de clase para el simulacro.</translation>
    </message>
    <message>
        <source>The incident to begin with, as an option.</source>
        <translation>El incidente con el que empezar, como opción.</translation>
    </message>
    <message>
        <source>Begin with the first incident of the start page.</source>
        <translation>Empieza con el primer incidente de la página de inicio.</translation>
    </message>
    <message>
        <source>What makes the server for this run: auto, native, docker or podman.</source>
        <translation>Qué pone el servidor en esta ejecución: auto, native, docker o podman.</translation>
    </message>
    <message>
        <source>The image of a container engine, for this run.</source>
        <translation>La imagen de un motor de contenedores, para esta ejecución.</translation>
    </message>
    <message>
        <source>The number that chance comes from.</source>
        <translation>El número del que sale el azar.</translation>
    </message>
    <message>
        <source>Draws the document on standard input, as stormlabctl hands it over, as a PDF on standard output.</source>
        <translation>Dibuja el documento de la entrada estándar, tal como lo entrega stormlabctl, como PDF en la salida estándar.</translation>
    </message>
    <message>
        <source>Colours for this run: system, light, dark or high-contrast.</source>
        <translation>Colores de esta ejecución: system, light, dark o high-contrast.</translation>
    </message>
    <message>
        <source>`stormlab --help` lists what it takes.</source>
        <translation>`stormlab --help` enumera lo que admite.</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Modo de presentación</translation>
    </message>
    <message>
        <source>Presenter mode, and back</source>
        <translation>Modo de presentación, y vuelta</translation>
    </message>
    <message>
        <source>Show names, and mask them again</source>
        <translation>Mostrar los nombres y volver a ocultarlos</translation>
    </message>
    <message>
        <source>Show answers, and mask them again</source>
        <translation>Mostrar las respuestas y volver a ocultarlas</translation>
    </message>
    <message>
        <source>Show scores, and mask them again</source>
        <translation>Mostrar los puntos y volver a ocultarlos</translation>
    </message>
    <message>
        <source>Show hints, and mask them again</source>
        <translation>Mostrar las pistas y volver a ocultarlas</translation>
    </message>
    <message>
        <source>The board in a window of its own</source>
        <translation>El tablero en una ventana propia</translation>
    </message>
    <message>
        <source>The teacher&apos;s strip</source>
        <translation>La barra del docente</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on by itself, or not</source>
        <translation>Avanzar sola, o no</translation>
    </message>
    <message>
        <source>One vote more for the cause</source>
        <translation>Un voto más para la causa</translation>
    </message>
    <message>
        <source>One vote fewer for the cause</source>
        <translation>Un voto menos para la causa</translation>
    </message>
    <message>
        <source>Demonstration, while it asks</source>
        <translation>Demostración, mientras pregunta</translation>
    </message>
    <message>
        <source>Vote of the room, in the teacher&apos;s strip</source>
        <translation>Votación de la sala, en la barra del docente</translation>
    </message>
    <message>
        <source>Bring back what was deleted last, while that is offered</source>
        <translation>Recuperar lo último que se eliminó, mientras se ofrece</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Informe final</translation>
    </message>
    <message>
        <source>Print the debrief</source>
        <translation>Imprimir el informe final</translation>
    </message>
    <message>
        <source>Note on the limits</source>
        <translation>Nota sobre los límites</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Copy the selected rows; the menu key offers the whole table, and sorting</source>
        <translation>Copiar las filas seleccionadas; la tecla de menú ofrece la tabla entera y la ordenación</translation>
    </message>
    <message>
        <source>Half as much time, around the cursor where there is one</source>
        <translation>La mitad de tiempo, alrededor del cursor donde lo hay</translation>
    </message>
    <message>
        <source>Twice as much time</source>
        <translation>El doble de tiempo</translation>
    </message>
    <message>
        <source>All of the time; Esc in a chart, too, where a range was chosen</source>
        <translation>Todo el tiempo; también Esc en un gráfico, donde se eligió un intervalo</translation>
    </message>
    <message>
        <source>The last three minutes, moving on with time</source>
        <translation>Los últimos tres minutos, que avanzan con el tiempo</translation>
    </message>
    <message>
        <source>To the next cause</source>
        <translation>A la causa siguiente</translation>
    </message>
    <message>
        <source>To the cause before</source>
        <translation>A la causa anterior</translation>
    </message>
    <message>
        <source>Text of a mark, in the teacher&apos;s strip</source>
        <translation>Texto de una marca, en la barra del docente</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Cursor to the sample before</source>
        <translation>Cursor a la muestra anterior</translation>
    </message>
    <message>
        <source>Cursor to the sample after</source>
        <translation>Cursor a la muestra siguiente</translation>
    </message>
    <message>
        <source>Cursor ten samples back</source>
        <translation>Cursor diez muestras atrás</translation>
    </message>
    <message>
        <source>Cursor ten samples on</source>
        <translation>Cursor diez muestras adelante</translation>
    </message>
    <message>
        <source>Cursor to the first sample</source>
        <translation>Cursor a la primera muestra</translation>
    </message>
    <message>
        <source>Take the cursor away</source>
        <translation>Quitar el cursor</translation>
    </message>
    <message>
        <source>My drills</source>
        <translation>Mis simulacros</translation>
    </message>
    <message>
        <source>Page of a debrief or a comparison</source>
        <translation>Página de un informe final o de una comparación</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Start the incident of the row</source>
        <translation>Iniciar el incidente de la fila</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mi progreso</translation>
    </message>
    <message>
        <source>Drill what is due in the row</source>
        <translation>Practicar lo que toca en la fila</translation>
    </message>
    <message>
        <source>Replay the recording of the row</source>
        <translation>Reproducir la grabación de la fila</translation>
    </message>
    <message>
        <source>Move the recording of the row to the trash</source>
        <translation>Mover la grabación de la fila a la papelera</translation>
    </message>
    <message>
        <source>To the beginning of the page</source>
        <translation>Al principio de la página</translation>
    </message>
    <message>
        <source>To the end of the page</source>
        <translation>Al final de la página</translation>
    </message>
    <message>
        <source>Back to the page that was read before</source>
        <translation>Atrás, a la página que se leyó antes</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Otra vez adelante</translation>
    </message>
    <message>
        <source>Press the button that has the keyboard</source>
        <translation>Pulsar el botón que tiene el foco del teclado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Show the moment of the event in the charts</source>
        <translation>Mostrar en los gráficos el momento del evento</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Say it, or go to the field that it still lacks</source>
        <translation>Decirlo, o ir al campo que aún falta</translation>
    </message>
    <message>
        <source>Replay the recording beside the result</source>
        <translation>Reproducir la grabación que está junto al resultado</translation>
    </message>
    <message>
        <source>Cancel the check that runs, where Esc does nothing else</source>
        <translation>Cancelar la comprobación en curso, cuando Esc no hace otra cosa</translation>
    </message>
    <message>
        <source>Recordings to replay, or demonstrations of them (.demonstration.json).</source>
        <translation>Grabaciones que reproducir, o demostraciones de ellas (.demonstration.json).</translation>
    </message>
    <message>
        <source>Close the note, where Esc does nothing else</source>
        <translation>Cerrar la nota, cuando Esc no hace otra cosa</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>End the demonstration; the replay stays where it is</source>
        <translation>Terminar la demostración; la reproducción se queda donde está</translation>
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
        <translation>Un laboratorio de incidentes de conexión en PostgreSQL. Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>stormlab::ActivityChart</name>
    <message>
        <source>the lab</source>
        <translation>el laboratorio</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Backends by application</source>
        <translation>Backends por aplicación</translation>
    </message>
    <message>
        <source>Backends are drawn here as soon as the server runs.</source>
        <translation>Los backends se dibujan aquí en cuanto el servidor está en marcha.</translation>
    </message>
    <message>
        <source>%1 nothing is shown: the recording has ended.</source>
        <translation>%1 no se muestra nada: la grabación ha terminado.</translation>
    </message>
    <message>
        <source>%1 nothing is known: the server could not be read.</source>
        <translation>%1 no se sabe nada: no se pudo leer el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) of %1 usable, max_connections %2</source>
        <translation>
            <numerusform>%n backend de %1 utilizables, max_connections %2</numerusform>
            <numerusform>%n backends de %1 utilizables, max_connections %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s), the limit is not known</source>
        <translation>
            <numerusform>%n backend, no se conoce el límite</numerusform>
            <numerusform>%n backends, no se conoce el límite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3. The most in this window: %4 at %5.</source>
        <translation>%1, %2: %3. El máximo de este intervalo: %4 en %5.</translation>
    </message>
    <message>
        <source> %1 has the most.</source>
        <translation> La que más tiene: %1.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilizable</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>The server could not be read before this.</source>
        <translation>Antes de esto no se pudo leer el servidor.</translation>
    </message>
    <message>
        <source>Up to this moment no backend was recorded.</source>
        <translation>Hasta este momento no se grabó ningún backend.</translation>
    </message>
    <message>
        <source>At the cursor, %1</source>
        <translation>En el cursor, %1</translation>
    </message>
</context>
<context>
    <name>stormlab::BandItem</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>stormlab::Board</name>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Límites…</translation>
    </message>
    <message>
        <source>Limits: how many connections there can be</source>
        <translation>Límites: cuántas conexiones puede haber</translation>
    </message>
    <message>
        <source>Replay, %1. </source>
        <translation>Reproducción, %1. </translation>
    </message>
</context>
<context>
    <name>stormlab::BoardWindow</name>
    <message>
        <source>Board – Stormlab</source>
        <translation>Tablero – Stormlab</translation>
    </message>
</context>
<context>
    <name>stormlab::BookmarksPanel</name>
    <message>
        <source>Bookmarks are kept in a file beside the recording. B makes one of the moment that is shown.</source>
        <translation>Los marcadores se guardan en un archivo junto a la grabación. B pone uno en el momento que se muestra.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected bookmark</source>
        <translation>Quitar el marcador seleccionado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Poner un marcador en este momento</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>stormlab::BriefPanel</name>
    <message>
        <source>There is no brief here: this is no drill, or its scenario is not installed.</source>
        <translation>Aquí no hay planteamiento: esto no es un simulacro, o su escenario no está instalado.</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Pista %1 de %2</translation>
    </message>
    <message>
        <source>Brief and hints</source>
        <translation>Planteamiento y pistas</translation>
    </message>
    <message>
        <source>No hint had been used.</source>
        <translation>No se había usado ninguna pista.</translation>
    </message>
    <message>
        <source>Hints used: %1</source>
        <translation>Pistas usadas: %1</translation>
    </message>
    <message>
        <source>Hints: %1 left, none used</source>
        <translation>Pistas: quedan %1, ninguna usada</translation>
    </message>
    <message>
        <source>Hints: %1 left, %2 used</source>
        <translation>Pistas: quedan %1, usadas %2</translation>
    </message>
    <message>
        <source>This class gives no hints.</source>
        <translation>Esta clase no da pistas.</translation>
    </message>
</context>
<context>
    <name>stormlab::BudgetBar</name>
    <message>
        <source>Connection budget</source>
        <translation>Presupuesto de conexiones</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs %n instance(s), each with %2</source>
        <translation>
            <numerusform>%1 tiene %n instancia, con %2</numerusform>
            <numerusform>%1 tiene %n instancias, cada una con %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a pool of up to %n connection(s) (pool.max)</source>
        <translation>
            <numerusform>un pool de hasta %n conexión (pool.max)</numerusform>
            <numerusform>un pool de hasta %n conexiones (pool.max)</numerusform>
        </translation>
    </message>
    <message>
        <source>, and during a deploy the old ones and the new ones live at once (× 2)</source>
        <translation>, y durante un deploy las viejas y las nuevas viven a la vez (× 2)</translation>
    </message>
    <message numerus="yes">
        <source>, and while deploys follow one another %n generation(s) live at once (× %n)</source>
        <translation>
            <numerusform>, y mientras los deploys se suceden vive %n generación a la vez (× %n)</numerusform>
            <numerusform>, y mientras los deploys se suceden viven %n generaciones a la vez (× %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: %n connection(s).</source>
        <translation>
            <numerusform>: %n conexión.</numerusform>
            <numerusform>: %n conexiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Through the pooler: %1. It opens at most %n connection(s) for each role, here %2.</source>
        <translation>
            <numerusform>A través del pooler: %1. Abre como mucho %n conexión por cada rol, aquí %2.</numerusform>
            <numerusform>A través del pooler: %1. Abre como mucho %n conexiones por cada rol, aquí %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 × %3 = %4</source>
        <translation>%1 %2 × %3 = %4</translation>
    </message>
    <message>
        <source>The other applications may hold %1 (%2).</source>
        <translation>Las demás aplicaciones pueden ocupar %1 (%2).</translation>
    </message>
    <message>
        <source>No application is configured.</source>
        <translation>No hay ninguna aplicación configurada.</translation>
    </message>
    <message>
        <source>%1 through the pooler</source>
        <translation>%1 a través del pooler</translation>
    </message>
    <message>
        <source>In a deploy: %1 %2 %3 (%4)</source>
        <translation>En un deploy: %1 %2 %3 (%4)</translation>
    </message>
    <message>
        <source>%1 are deployed together.</source>
        <translation>%1 se despliegan juntas.</translation>
    </message>
    <message>
        <source>Ordinary roles can use %1: max_connections less what is kept in reserve (the tick).</source>
        <translation>Los roles corrientes pueden usar %1: max_connections menos la reserva (el trazo).</translation>
    </message>
</context>
<context>
    <name>stormlab::CancelOffer</name>
    <message>
        <source>There is no server whose queries could be cancelled.</source>
        <translation>No hay ningún servidor cuyas consultas se puedan cancelar.</translation>
    </message>
    <message>
        <source>Select sessions first: their running queries can be cancelled.</source>
        <translation>Seleccione antes sesiones: se pueden cancelar sus consultas en curso.</translation>
    </message>
    <message>
        <source>There is nothing to cancel: none of the selected sessions runs a query.</source>
        <translation>No hay nada que cancelar: ninguna de las sesiones seleccionadas ejecuta una consulta.</translation>
    </message>
</context>
<context>
    <name>stormlab::ChartDataModel</name>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
</context>
<context>
    <name>stormlab::ChartOrTable</name>
    <message>
        <source>Copy the figures as CSV</source>
        <translation>Copiar las cifras como CSV</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Back to the chart</source>
        <translation>Volver al gráfico</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
</context>
<context>
    <name>stormlab::ChartPicture</name>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>La imagen no se pudo dibujar.</translation>
    </message>
    <message>
        <source>Save it as SVG.</source>
        <translation>Guárdela como SVG.</translation>
    </message>
    <message>
        <source>Save the picture of the chart</source>
        <translation>Guardar la imagen del gráfico</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>Dibujo que se puede ampliar (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>La imagen no se ha guardado.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .png or .svg.</source>
        <translation>Elija un nombre que termine en .png o .svg.</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>Se guardó la imagen.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
</context>
<context>
    <name>stormlab::ChartTable</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
    </message>
</context>
<context>
    <name>stormlab::CheckMeaning</name>
    <message>
        <source>Mitigated, not measured: service is back, but the trigger was not fired again.</source>
        <translation>Mitigado, sin medir: el servicio ha vuelto, pero no se lanzó de nuevo el desencadenante.</translation>
    </message>
    <message>
        <source>%1 was still being released</source>
        <translation>aún se estaba desplegando %1</translation>
    </message>
    <message>
        <source>%1 were still being released</source>
        <translation>aún se estaban desplegando %1</translation>
    </message>
    <message>
        <source>Mitigated, not measured: service is back, but %1, so the trigger was not fired again.</source>
        <translation>Mitigado, sin medir: el servicio ha vuelto, pero %1, así que no se lanzó de nuevo el desencadenante.</translation>
    </message>
    <message>
        <source>Not mitigated: service was not back in time, so the trigger was not fired again.</source>
        <translation>No mitigado: el servicio no volvió a tiempo, así que no se lanzó de nuevo el desencadenante.</translation>
    </message>
    <message>
        <source>Mitigated and fixed: service is back, and the trigger, fired again, did no harm.</source>
        <translation>Mitigado y corregido: el servicio ha vuelto, y el desencadenante, lanzado de nuevo, no hizo daño.</translation>
    </message>
    <message>
        <source>Mitigated, not fixed: service is back, but with the trigger fired again a goal was missed.</source>
        <translation>Mitigado, no corregido: el servicio ha vuelto, pero al lanzar de nuevo el desencadenante no se cumplió un objetivo.</translation>
    </message>
</context>
<context>
    <name>stormlab::CheckResultPanel</name>
    <message>
        <source>Result of the check</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with the drill</source>
        <translation>Seguir con el simulacro</translation>
    </message>
    <message>
        <source>Back to the sessions, to act and to check again</source>
        <translation>Volver a las sesiones, para actuar y comprobar de nuevo</translation>
    </message>
    <message>
        <source>Finish: debrief</source>
        <translation>Finalizar: informe</translation>
    </message>
    <message>
        <source>Finish the drill and open the debrief</source>
        <translation>Finalizar el simulacro y abrir el informe final</translation>
    </message>
</context>
<context>
    <name>stormlab::ChosenSessionsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>acabadas: %1</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ha acabado</translation>
    </message>
</context>
<context>
    <name>stormlab::ClassBoardModel</name>
    <message>
        <source>grades the same</source>
        <translation>misma calificación</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>none beside it</source>
        <translation>ninguna al lado</translation>
    </message>
    <message>
        <source>not gradable</source>
        <translation>no calificable</translation>
    </message>
    <message>
        <source>%1: claimed %2; graded %3</source>
        <translation>%1: afirmado %2; calificado %3</translation>
    </message>
    <message>
        <source>Learner %1</source>
        <translation>Participante %1</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1, superado</translation>
    </message>
    <message>
        <source>%1, not passed</source>
        <translation>%1, no superado</translation>
    </message>
    <message>
        <source>%1, stuck, no sign</source>
        <translation>%1, atascado, sin señales</translation>
    </message>
    <message>
        <source>%1, stuck</source>
        <translation>%1, atascado</translation>
    </message>
    <message>
        <source>%1, no sign</source>
        <translation>%1, sin señales</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The file was written last at %1: the program has ended, or the folder is out of its reach.</source>
        <translation>El archivo se escribió por última vez a las %1: el programa ha acabado, o la carpeta está fuera de su alcance.</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trampas</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>pistas</translation>
    </message>
    <message>
        <source>traps</source>
        <translation>trampas activadas</translation>
    </message>
    <message>
        <source>time</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>put beside it</source>
        <translation>puesta al lado</translation>
    </message>
    <message>
        <source>Detect %1, Fix %2, Trap %3, total %4</source>
        <comment>points of a result, each like &quot;20 of 30&quot;</comment>
        <translation>Detectar %1, Corregir %2, Trampas %3, total %4</translation>
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
        <translation>%1 (intento anterior)</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>no entregado</translation>
    </message>
</context>
<context>
    <name>stormlab::ClassBoardPage</name>
    <message>
        <source>Hide &amp;names</source>
        <translation>Ocultar &amp;nombres</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <source>Export the board as CSV</source>
        <translation>Exportar el tablero como CSV</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Car&amp;peta…</translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation>Vigilar otra carpeta</translation>
    </message>
    <message>
        <source>The scenario %1 is not installed here.</source>
        <translation>El escenario %1 no está instalado aquí.</translation>
    </message>
    <message>
        <source>Filter by name, state or trap</source>
        <translation>Filtrar por nombre, estado o trampa</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>Filtrar los resultados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only stuck</source>
        <translation>Solo atascados</translation>
    </message>
    <message>
        <source>Only done</source>
        <translation>Solo acabados</translation>
    </message>
    <message>
        <source>Which results are shown</source>
        <translation>Qué resultados se muestran</translation>
    </message>
    <message>
        <source>Folder of results</source>
        <translation>Carpeta de resultados</translation>
    </message>
    <message>
        <source>class.csv</source>
        <translation>clase.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Grading recordings again</source>
        <translation>Calificando de nuevo las grabaciones</translation>
    </message>
    <message>
        <source>Export the board as CSV, without names</source>
        <translation>Exportar el tablero como CSV, sin nombres</translation>
    </message>
    <message>
        <source>Reading was cancelled: not all results are here, and the folder is not watched. Choose it again to read them.</source>
        <translation>La lectura se canceló: no están todos los resultados y la carpeta no se vigila. Elíjala de nuevo para leerlos.</translation>
    </message>
    <message>
        <source>This result has no recording beside it.</source>
        <translation>Junto a este resultado no hay ninguna grabación.</translation>
    </message>
    <message>
        <source>It comes when the drill has ended, unless the class says otherwise.</source>
        <translation>Llega cuando acaba el simulacro, salvo que la clase diga otra cosa.</translation>
    </message>
    <message>
        <source>A recording that a learner hands in all the same goes beside the result: grade it again then.</source>
        <translation>Si alguien entrega una grabación de todos modos, va junto al resultado: califíquelo de nuevo entonces.</translation>
    </message>
    <message>
        <source>The results that are shown, in their order</source>
        <translation>Los resultados que se muestran, en su orden</translation>
    </message>
    <message>
        <source>There is no result yet to export.</source>
        <translation>Aún no hay ningún resultado que exportar.</translation>
    </message>
    <message>
        <source>No result is shown that could be exported: change the filter.</source>
        <translation>No se muestra ningún resultado que se pueda exportar: cambie el filtro.</translation>
    </message>
</context>
<context>
    <name>stormlab::ClassBoardWindow</name>
    <message>
        <source>%1 – class board – Stormlab</source>
        <translation>%1 – tablero de la clase – Stormlab</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tablero</translation>
    </message>
    <message>
        <source>&amp;Watch another folder…</source>
        <translation>&amp;Vigilar otra carpeta…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>The table has been written.</source>
        <translation>La tabla se ha escrito.</translation>
    </message>
</context>
<context>
    <name>stormlab::ClassStartDialog</name>
    <message>
        <source>Class: %1</source>
        <translation>Clase: %1</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start the drill of this class</source>
        <translation>Iniciar el simulacro de esta clase</translation>
    </message>
    <message>
        <source>Optional; your teacher sees it beside your points</source>
        <translation>Opcional; su docente lo ve junto a sus puntos</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Su nombre (opcional)</translation>
    </message>
    <message>
        <source>Folder of the result</source>
        <translation>Carpeta del resultado</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Change the folder of the result</source>
        <translation>Cambiar la carpeta del resultado</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Result goes to</source>
        <translation>El resultado va a</translation>
    </message>
    <message>
        <source>While the drill runs, its state and points are written there, and at the end its recording, too.</source>
        <translation>Mientras el simulacro está en marcha, allí se escriben su estado y sus puntos, y al final también su grabación.</translation>
    </message>
    <message>
        <source>While the drill runs, its state and points are written there.</source>
        <translation>Mientras el simulacro está en marcha, allí se escriben su estado y sus puntos.</translation>
    </message>
    <message>
        <source>The incident installed here is not the very one that the class was made with (version %1 here, %2 there): points may differ.</source>
        <translation>El incidente instalado aquí no es exactamente el mismo con el que se hizo la clase (versión %1 aquí, %2 allí): los puntos pueden diferir.</translation>
    </message>
    <message>
        <source>The name of the last drill here; type your own if you are somebody else.</source>
        <translation>El nombre del último simulacro aquí; escriba el suyo si es otra persona.</translation>
    </message>
</context>
<context>
    <name>stormlab::ClassStatus</name>
    <message>
        <source>Rules of the class</source>
        <translation>Reglas de la clase</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Class drill. %1</source>
        <translation>Simulacro de clase. %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>%1 left: the drill is then graded as it is</source>
        <translation>Quedan %1: después el simulacro se califica como esté</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show my result in its folder</source>
        <translation>Mostrar mi resultado en su carpeta</translation>
    </message>
    <message>
        <source>Result of the class</source>
        <translation>Resultado de la clase</translation>
    </message>
    <message>
        <source>The time is over, and the drill was graded as it was. Your result is in %1</source>
        <translation>El tiempo ha terminado y el simulacro se evaluó tal como estaba. Su resultado está en %1</translation>
    </message>
    <message>
        <source>Your result is in %1</source>
        <translation>Su resultado está en %1</translation>
    </message>
</context>
<context>
    <name>stormlab::ClassWording</name>
    <message>
        <source>on whichever engine works</source>
        <translation>con el motor que funcione</translation>
    </message>
    <message>
        <source>on the engine %1</source>
        <translation>con el motor %1</translation>
    </message>
    <message>
        <source>Hints are free.</source>
        <translation>Las pistas son libres.</translation>
    </message>
    <message numerus="yes">
        <source>Each hint costs %n point(s).</source>
        <translation>
            <numerusform>Cada pista cuesta %n punto.</numerusform>
            <numerusform>Cada pista cuesta %n puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints open %n minute(s) after the incident began.</source>
        <translation>
            <numerusform>Las pistas se abren %n minuto después de empezar el incidente.</numerusform>
            <numerusform>Las pistas se abren %n minutos después de empezar el incidente.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hints.</source>
        <translation>No hay pistas.</translation>
    </message>
    <message>
        <source>Checks are free.</source>
        <translation>Las comprobaciones son libres.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n check(s).</source>
        <translation>
            <numerusform>Como mucho %n comprobación.</numerusform>
            <numerusform>Como mucho %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each check after the first costs %n point(s).</source>
        <translation>
            <numerusform>Cada comprobación después de la primera cuesta %n punto.</numerusform>
            <numerusform>Cada comprobación después de la primera cuesta %n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no time limit.</source>
        <translation>No hay límite de tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>The drill ends %n minute(s) after the incident began, and is graded as it is.</source>
        <translation>
            <numerusform>El simulacro acaba %n minuto después de empezar el incidente, y se califica como esté.</numerusform>
            <numerusform>El simulacro acaba %n minutos después de empezar el incidente, y se califica como esté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (level %2, %3–%4 min), seed %5, %6.</source>
        <translation>%1 (nivel %2, %3–%4 min), semilla %5, %6.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incidente</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>acabado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>otra clase</translation>
    </message>
    <message>
        <source>altered after it was written</source>
        <translation>alterado después de escribirse</translation>
    </message>
    <message>
        <source>not a result file</source>
        <translation>no es un archivo de resultado</translation>
    </message>
    <message>
        <source>newer format</source>
        <translation>formato más nuevo</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>a copy of another</source>
        <translation>copia de otro</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 passed, %4 stuck.</source>
        <translation>%1 de %2 acabados, %3 superados, %4 atascados.</translation>
    </message>
    <message>
        <source>Median of those who are done: Detect %1, Fix %2, Trap %3, total %4.</source>
        <translation>Mediana de los acabados: Detectar %1, Corregir %2, Trampas %3, total %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Common traps: %1.</source>
        <translation>Trampas frecuentes: %1.</translation>
    </message>
    <message>
        <source>Graded again: %1 the same, %2 different, %3 without a recording, %4 not gradable. The reason stands below the table, for the row that the keyboard is on.</source>
        <translation>Calificados de nuevo: %1 iguales, %2 distintos, %3 sin grabación, %4 no calificables. El motivo está debajo de la tabla, para la fila en la que está el foco.</translation>
    </message>
    <message>
        <source>on PostgreSQL of the computer</source>
        <translation>con PostgreSQL del equipo</translation>
    </message>
    <message>
        <source>The recording of each drill is put beside its result.</source>
        <translation>La grabación de cada simulacro se pone junto a su resultado.</translation>
    </message>
    <message>
        <source>This class keeps no recordings.</source>
        <translation>Esta clase no guarda grabaciones.</translation>
    </message>
    <message>
        <source>cut or damaged: ask the learner for it again</source>
        <translation>cortado o dañado: pida que se entregue de nuevo</translation>
    </message>
</context>
<context>
    <name>stormlab::Classroom</name>
    <message>
        <source>Drill together</source>
        <translation>Hacer el simulacro en grupo</translation>
    </message>
    <message>
        <source>A teacher makes a class file and hands it out. Learners open it and drill; each drill writes a result file. The class board shows them as they come.</source>
        <translation>El docente crea un archivo de clase y lo reparte. Los participantes lo abren y hacen el simulacro; cada simulacro escribe un archivo de resultado. El tablero de la clase muestra los resultados según llegan.</translation>
    </message>
    <message>
        <source>&amp;Open class file…</source>
        <translation>&amp;Abrir archivo de clase…</translation>
    </message>
    <message>
        <source>&amp;New class…</source>
        <translation>&amp;Nueva clase…</translation>
    </message>
    <message>
        <source>Class &amp;board…</source>
        <translation>&amp;Tablero de la clase…</translation>
    </message>
    <message>
        <source>Save the class file</source>
        <translation>Guardar el archivo de clase</translation>
    </message>
    <message>
        <source>Classes (*.stormclass)</source>
        <translation>Clases (*.stormclass)</translation>
    </message>
    <message>
        <source>The class is saved</source>
        <translation>La clase está guardada</translation>
    </message>
    <message>
        <source>Hand out %1: learners open it by a double click. Put it into a folder that all of you can write to, and results come to the board by themselves; else collect the result files in one folder.</source>
        <translation>Reparta %1: los participantes lo abren con un doble clic. Póngalo en una carpeta en la que todos puedan escribir, y los resultados llegarán solos al tablero; si no, reúna los archivos de resultado en una carpeta.</translation>
    </message>
    <message>
        <source>Open the class &amp;board</source>
        <translation>Abrir el &amp;tablero de la clase</translation>
    </message>
    <message>
        <source>Open class file</source>
        <translation>Abrir archivo de clase</translation>
    </message>
    <message>
        <source>Class whose board is shown</source>
        <translation>Clase cuyo tablero se muestra</translation>
    </message>
    <message>
        <source>Another drill is still going on: end it first</source>
        <translation>Hay otro simulacro en marcha: acábelo antes</translation>
    </message>
    <message>
        <source>There is no incident to make a class of.</source>
        <translation>No hay ningún incidente con el que crear una clase.</translation>
    </message>
    <message>
        <source>Is Stormlab installed as a whole?</source>
        <translation>¿Está Stormlab instalado por completo?</translation>
    </message>
    <message>
        <source>The incident of this class, “%1”, is not installed here.</source>
        <translation>El incidente de esta clase, «%1», no está instalado aquí.</translation>
    </message>
    <message>
        <source>Ask whoever made the class for its folder, or install the same version of Stormlab.</source>
        <translation>Pida su carpeta a quien creó la clase o instale la misma versión de Stormlab.</translation>
    </message>
</context>
<context>
    <name>stormlab::ClientSettingsPanel</name>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>No client settings are known: this is no drill, or its scenario is not installed.</source>
        <translation>No se conocen ajustes de cliente: esto no es un simulacro, o su escenario no está instalado.</translation>
    </message>
    <message>
        <source>Appl&amp;ication</source>
        <translation>Apl&amp;icación</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Take this change back</source>
        <translation>&amp;Deshacer este cambio</translation>
    </message>
    <message>
        <source> × 2 (a deploy runs old and new at once)</source>
        <translation> × 2 (en un deploy conviven las viejas y las nuevas)</translation>
    </message>
    <message>
        <source> × %1 (generations at once, as deploys follow one another)</source>
        <translation> × %1 (generaciones a la vez, al sucederse los deploys)</translation>
    </message>
    <message>
        <source>instances × pool.max%1, plus the other applications%2, against the usable limit (the tick)</source>
        <translation>instancias × pool.max%1, más las demás aplicaciones%2, frente al límite utilizable (el trazo)</translation>
    </message>
    <message>
        <source> with the changes planned for them</source>
        <translation> con los cambios previstos para ellas</translation>
    </message>
    <message>
        <source>Rolling out: %1. Instances that are not replaced yet run with the old value.</source>
        <translation>Se despliega: %1. Las instancias aún no sustituidas siguen con el valor anterior.</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>Deploy en curso…</translation>
    </message>
    <message>
        <source>Deploy as it is</source>
        <translation>Deploy sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>Deploy %n change(s)</source>
        <translation>
            <numerusform>Deploy de %n cambio</numerusform>
            <numerusform>Deploy de %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo changes</source>
        <translation>Rehacer cambios</translation>
    </message>
</context>
<context>
    <name>stormlab::ComparisonOpener</name>
    <message>
        <source>Compare %1 with</source>
        <translation>Comparar %1 con</translation>
    </message>
</context>
<context>
    <name>stormlab::ComparisonPage</name>
    <message>
        <source>%1: %2, not graded</source>
        <translation>%1: %2, sin calificar</translation>
    </message>
    <message>
        <source>%1: %2, passed with %3 of %4</source>
        <translation>%1: %2, superado con %3 de %4</translation>
    </message>
    <message>
        <source>%1: %2, not passed, %3 of %4</source>
        <translation>%1: %2, no superado, %3 de %4</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>Two recordings on one time axis</source>
        <translation>Dos grabaciones en un mismo eje de tiempo</translation>
    </message>
    <message>
        <source>Export the comparison to a file</source>
        <translation>Exportar la comparación a un archivo</translation>
    </message>
    <message>
        <source>&amp;Zero of the axis in %1:</source>
        <translation>Cer&amp;o del eje en %1:</translation>
    </message>
    <message>
        <source>and &amp;in %1:</source>
        <translation>y e&amp;n %1:</translation>
    </message>
    <message>
        <source>Zero of the axis in %1</source>
        <translation>Cero del eje en %1</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections of %1</source>
        <translation>Conexiones de %1</translation>
    </message>
    <message>
        <source>Table of the chart</source>
        <translation>Tabla del gráfico</translation>
    </message>
    <message>
        <source>Pods of %1</source>
        <translation>Pods de %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Nothing: neither recording tells of an act.</source>
        <translation>Nada: ninguna de las dos grabaciones cuenta una acción.</translation>
    </message>
</context>
<context>
    <name>stormlab::ComparisonWindow</name>
    <message>
        <source>%1 beside %2 – Stormlab</source>
        <translation>%1 junto a %2 – Stormlab</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparación</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Abrir grabación…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
</context>
<context>
    <name>stormlab::CompositionRoot</name>
    <message>
        <source>Begin a drill of “%1”?</source>
        <translation>¿Empezar un simulacro de «%1»?</translation>
    </message>
    <message>
        <source>The scenario is in the folder that you have dropped. Its SQL runs in a sandbox of its own, as a role without rights.</source>
        <translation>El escenario está en la carpeta que ha soltado aquí. Su SQL se ejecuta en un sandbox propio, con un rol sin permisos.</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <translation>Empezar el simulacro</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>stormlab::ComputerPanel</name>
    <message>
        <source>Load an image</source>
        <translation>Cargar una imagen</translation>
    </message>
    <message>
        <source>Image archives (*.tar *.tar.gz *.tgz *.tar.zst)</source>
        <translation>Archivos de imágenes (*.tar *.tar.gz *.tgz *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>What works on this computer</source>
        <translation>Qué funciona en este equipo</translation>
    </message>
</context>
<context>
    <name>stormlab::ConsolePanel</name>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run the statement under the cursor</source>
        <translation>Ejecutar la sentencia bajo el cursor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Cancelar lo que se ejecuta</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Prepared queries</source>
        <translation>Plantillas de consulta</translation>
    </message>
    <message>
        <source>The console opens when the sandbox is ready.</source>
        <translation>La consola se abre cuando el sandbox está listo.</translation>
    </message>
    <message>
        <source>The session was lost; the next statement opens it again. %1</source>
        <translation>La sesión se perdió; la siguiente sentencia la abre de nuevo. %1</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>Abriendo la sesión…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En ejecución…</translation>
    </message>
    <message>
        <source>The session table’s session was opened before, and still works.</source>
        <translation>La sesión de la tabla de sesiones se abrió antes y todavía funciona.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Use it: the session of the session table</source>
        <translation>Usarla: la sesión de la tabla de sesiones</translation>
    </message>
    <message>
        <source>Nothing was run: there is no statement here.</source>
        <translation>No se ejecutó nada: aquí no hay ninguna sentencia.</translation>
    </message>
    <message>
        <source>%1 runs, %2 cancels.</source>
        <translation>%1 ejecuta, %2 cancela.</translation>
    </message>
    <message>
        <source>Logged in as oncall, pid %1.</source>
        <translation>Sesión iniciada como oncall, pid %1.</translation>
    </message>
    <message>
        <source>Statements run in the session table’s session now.</source>
        <translation>Las sentencias se ejecutan ahora en la sesión de la tabla de sesiones.</translation>
    </message>
</context>
<context>
    <name>stormlab::DebriefExport</name>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
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
        <translation>Series como CSV</translation>
    </message>
    <message>
        <source>Export the debrief</source>
        <translation>Exportar el informe final</translation>
    </message>
    <message>
        <source>Export the debrief, without names</source>
        <translation>Exportar el informe final, sin nombres</translation>
    </message>
</context>
<context>
    <name>stormlab::DebriefPage</name>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>ended %1 after the incident began</source>
        <translation>acabado %1 después de empezar el incidente</translation>
    </message>
    <message>
        <source>ended before the incident</source>
        <translation>acabado antes del incidente</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not passed: %1 of %2</source>
        <translation>No superado: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Peak %n backend(s), %1.</source>
        <translation>
            <numerusform>Pico de %n backend, %1.</numerusform>
            <numerusform>Pico de %n backends, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Informe final</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentarlo &amp;otra vez</translation>
    </message>
    <message>
        <source>Try this incident again</source>
        <translation>Intentar otra vez este incidente</translation>
    </message>
    <message>
        <source>&amp;Back to start</source>
        <translation>Volver al &amp;inicio</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Volver a la página de inicio</translation>
    </message>
    <message>
        <source>Export the debrief to a file</source>
        <translation>Exportar el informe final a un archivo</translation>
    </message>
    <message>
        <source>Table of the chart</source>
        <translation>Tabla del gráfico</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>n.º</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Nothing happened: the drill ended before its incident.</source>
        <translation>Nada: el simulacro acabó antes de su incidente.</translation>
    </message>
    <message>
        <source>Take to production</source>
        <translation>Para llevar a producción</translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <translation>%1.  %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What the traps cost</source>
        <translation>Lo que cuestan las trampas</translation>
    </message>
    <message>
        <source>%1, sprung (−%2)</source>
        <translation>%1, activada (−%2)</translation>
    </message>
    <message>
        <source>%1, avoided</source>
        <translation>%1, evitada</translation>
    </message>
    <message>
        <source>Statements that oncall ran</source>
        <translation>Sentencias que ejecutó oncall</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Sentencias</translation>
    </message>
    <message>
        <source>through</source>
        <translation>vía</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>sentencia</translation>
    </message>
    <message>
        <source>None: oncall ran no statement in this drill.</source>
        <translation>Ninguna: oncall no ejecutó ninguna sentencia en este simulacro.</translation>
    </message>
    <message>
        <source>Postmortem of this incident</source>
        <translation>Postmortem de este incidente</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>Postmortem</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>Next incident: %1</source>
        <translation>Siguiente incidente: %1</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Replay this drill</source>
        <translation>Reproducir este simulacro</translation>
    </message>
    <message>
        <source>&amp;Next incident</source>
        <translation>Siguie&amp;nte incidente</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>qué resultó</translation>
    </message>
</context>
<context>
    <name>stormlab::DebriefPrint</name>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>En este equipo no hay ninguna impresora.</translation>
    </message>
    <message>
        <source>None is set up in its system settings, or the service that prints does not run. The debrief can be exported as a PDF instead.</source>
        <translation>No hay ninguna configurada en los ajustes del sistema, o el servicio de impresión no está en marcha. En su lugar, el informe final se puede exportar como PDF.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print the debrief</source>
        <translation>Imprimir el informe final</translation>
    </message>
    <message>
        <source>The debrief could not be printed on %1.</source>
        <translation>El informe no se pudo imprimir en %1.</translation>
    </message>
    <message>
        <source>See whether the printer is on and its queue is open, or export a PDF.</source>
        <translation>Compruebe que la impresora está encendida y su cola abierta, o exporte un PDF.</translation>
    </message>
    <message>
        <source>The service that prints does not answer.</source>
        <translation>El servicio de impresión no responde.</translation>
    </message>
    <message>
        <source>Try again later. The debrief can be exported as a PDF instead.</source>
        <translation>Inténtelo más tarde. El informe final se puede exportar como PDF en su lugar.</translation>
    </message>
    <message>
        <source>Print the debrief, without names</source>
        <translation>Imprimir el informe final, sin nombres</translation>
    </message>
</context>
<context>
    <name>stormlab::DemonstrationOffer</name>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Demonstration of this recording</source>
        <translation>Demostración de esta grabación</translation>
    </message>
    <message>
        <source>Questions are prepared for this recording.</source>
        <translation>Hay preguntas preparadas para esta grabación.</translation>
    </message>
    <message>
        <source>Show as demonstration</source>
        <translation>Mostrar como demostración</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Do without the questions, and hide this line</source>
        <translation>Prescindir de las preguntas y ocultar esta línea</translation>
    </message>
</context>
<context>
    <name>stormlab::DemonstrationPanel</name>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Manos libres</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>%1 · this is the end</source>
        <translation>%1 · este es el final</translation>
    </message>
    <message>
        <source>%1 · to the end of the recording</source>
        <translation>%1 · hasta el final de la grabación</translation>
    </message>
    <message>
        <source>%1 · next question at %2</source>
        <translation>%1 · siguiente pregunta en %2</translation>
    </message>
    <message>
        <source>Hands-free: on</source>
        <translation>Manos libres: sí</translation>
    </message>
    <message>
        <source>Hands-free: off</source>
        <translation>Manos libres: no</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>End the demonstration</source>
        <translation>Terminar la demostración</translation>
    </message>
    <message>
        <source>The question stands: %1 goes on</source>
        <translation>Hay una pregunta: siga con %1</translation>
    </message>
</context>
<context>
    <name>stormlab::DiagnosisPanel</name>
    <message>
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Give this diagnosis</source>
        <translation>Dar este diagnóstico</translation>
    </message>
    <message>
        <source>Say what is wrong before you act. You may say it again when you know better.</source>
        <translation>Diga qué pasa antes de actuar. Puede volver a decirlo cuando sepa más.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Backends it holds</source>
        <translation>Backends que ocupa</translation>
    </message>
    <message>
        <source>C&amp;ause</source>
        <translation>&amp;Causa</translation>
    </message>
    <message>
        <source>A&amp;pplication</source>
        <translation>A&amp;plicación</translation>
    </message>
    <message>
        <source>&amp;Backends it holds</source>
        <translation>&amp;Backends que ocupa</translation>
    </message>
    <message>
        <source>Choose what happened</source>
        <translation>Elija qué ocurrió</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>Elija una aplicación</translation>
    </message>
    <message>
        <source>Nothing said yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Said at %1, before the first action.</source>
        <translation>Dicho en %1, antes de la primera acción.</translation>
    </message>
    <message>
        <source>Said at %1, after the first action.</source>
        <translation>Dicho en %1, después de la primera acción.</translation>
    </message>
    <message>
        <source>Changed since you said it.</source>
        <translation>Ha cambiado desde que lo dijo.</translation>
    </message>
    <message>
        <source>The fields are masked: what would be said is not seen. %1 shows them.</source>
        <translation>Los campos están ocultos: no se ve lo que se diría. %1 los muestra.</translation>
    </message>
</context>
<context>
    <name>stormlab::DrillActions</name>
    <message>
        <source>Dia&amp;gnose…</source>
        <translation>Dia&amp;gnosticar…</translation>
    </message>
    <message>
        <source>D&amp;eploy…</source>
        <translation>D&amp;eploy…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Finish: debrief</source>
        <translation>&amp;Finalizar: informe</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Copy as &amp;psql command</source>
        <translation>Copiar como comando &amp;psql</translation>
    </message>
    <message>
        <source>Copy as &amp;URI</source>
        <translation>Copiar como &amp;URI</translation>
    </message>
    <message>
        <source>Copy as &amp;keyword DSN</source>
        <translation>Copiar como DSN de palabras &amp;clave</translation>
    </message>
    <message>
        <source>Copy as &amp;environment lines</source>
        <translation>Copiar como &amp;variables de entorno</translation>
    </message>
    <message>
        <source>Open in &amp;terminal</source>
        <translation>Abrir en una &amp;terminal</translation>
    </message>
    <message>
        <source>Say what is wrong</source>
        <translation>Decir qué pasa</translation>
    </message>
    <message>
        <source>Change the client settings of an application and restart it</source>
        <translation>Cambiar los ajustes de cliente de una aplicación y reiniciarla</translation>
    </message>
    <message>
        <source>Is it mitigated, is it fixed?</source>
        <translation>¿Está mitigado?, ¿está corregido?</translation>
    </message>
    <message>
        <source>Start this drill again from the beginning</source>
        <translation>Empezar este simulacro de nuevo desde el principio</translation>
    </message>
    <message>
        <source>End this drill and remove the sandbox</source>
        <translation>Acabar este simulacro y eliminar el sandbox</translation>
    </message>
    <message>
        <source>&amp;Hint %1 of %2</source>
        <translation>P&amp;ista %1 de %2</translation>
    </message>
    <message>
        <source>No more &amp;hints</source>
        <translation>No hay más p&amp;istas</translation>
    </message>
    <message>
        <source>Show the next hint; it is counted</source>
        <translation>Mostrar la pista siguiente; se cuenta</translation>
    </message>
    <message numerus="yes">
        <source>Show the next hint; in this class it costs %n point(s)</source>
        <translation>
            <numerusform>Mostrar la siguiente pista; en este curso cuesta %n punto</numerusform>
            <numerusform>Mostrar la siguiente pista; en este curso cuesta %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>A line for a shell; the password is not in it</source>
        <translation>Una línea para una shell; la contraseña no está en ella</translation>
    </message>
    <message>
        <source>postgresql://…, with the password</source>
        <translation>postgresql://…, con la contraseña</translation>
    </message>
    <message>
        <source>host=… port=…, with the password</source>
        <translation>host=… port=…, con la contraseña</translation>
    </message>
    <message>
        <source>Lines for a shell, after which plain psql finds the server</source>
        <translation>Líneas para una shell, tras las que un simple psql encuentra el servidor</translation>
    </message>
    <message>
        <source>A terminal in which psql has connected</source>
        <translation>Una terminal en la que psql está conectado</translation>
    </message>
    <message>
        <source>C&amp;ancel the check</source>
        <translation>Cancelar la c&amp;omprobación</translation>
    </message>
    <message>
        <source>Go on with the drill; the check gives no result</source>
        <translation>Seguir con el simulacro; la comprobación no da resultado</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hint %1 of %2 (−%n point(s))</source>
        <translation>
            <numerusform>P&amp;ista %1 de %2 (−%n punto)</numerusform>
            <numerusform>P&amp;ista %1 de %2 (−%n puntos)</numerusform>
        </translation>
    </message>
    <message>
        <source>A check is running; it can be cancelled</source>
        <translation>Hay una comprobación en marcha; se puede cancelar</translation>
    </message>
    <message>
        <source>The incident has not begun yet.</source>
        <translation>El incidente no ha empezado todavía.</translation>
    </message>
    <message>
        <source>All hints have been shown: read them again, or check what you have.</source>
        <translation>Se han mostrado todas las pistas: léalas de nuevo o compruebe lo que tiene.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check (%n left)</source>
        <translation>
            <numerusform>&amp;Comprobar (queda %n)</numerusform>
            <numerusform>&amp;Comprobar (quedan %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check (−%n point(s))</source>
        <translation>
            <numerusform>&amp;Comprobar (−%n punto)</numerusform>
            <numerusform>&amp;Comprobar (−%n puntos)</numerusform>
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
        <translation>Conectar con psql</translation>
    </message>
    <message>
        <source>Connect with your own psql</source>
        <translation>Conectar con su propio psql</translation>
    </message>
</context>
<context>
    <name>stormlab::DrillPage</name>
    <message>
        <source>Brief</source>
        <translation>Planteamiento</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Pooler</source>
        <translation>Pooler</translation>
    </message>
    <message>
        <source>Console: oncall, the reserved session</source>
        <translation>Consola: oncall, la sesión reservada</translation>
    </message>
</context>
<context>
    <name>stormlab::DrillQuestions</name>
    <message>
        <source>Start again from the beginning?</source>
        <translation>¿Empezar de nuevo desde el principio?</translation>
    </message>
    <message>
        <source>This drill is over. The same incident starts anew, in a new sandbox; the debrief makes way for it.</source>
        <translation>Este simulacro ha terminado. El mismo incidente empieza de nuevo, en un sandbox nuevo; para ello se cierra el informe final.</translation>
    </message>
    <message>
        <source>This drill ends, its sandbox is removed, and the same incident starts anew. What you changed in the sandbox is not kept.</source>
        <translation>Este simulacro acaba, se elimina su sandbox y el mismo incidente empieza de nuevo. Lo que cambió en el sandbox no se conserva.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop this drill without a debrief?</source>
        <translation>¿Detener este simulacro sin informe final?</translation>
    </message>
    <message>
        <source>Its sandbox is removed, with all that you changed in it. To see your points, check and finish instead.</source>
        <translation>Su sandbox se elimina, con todo lo que cambió en él. Para ver sus puntos, mejor compruebe y finalice.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>End the drill</source>
        <translation>Acabar el simulacro</translation>
    </message>
    <message>
        <source>It is a drill of a class: your result there is final with this.</source>
        <translation>Es el simulacro de una clase: su resultado en ella es definitivo con esto.</translation>
    </message>
    <message>
        <source>The class allows no further check.</source>
        <translation>La clase no permite ninguna comprobación más.</translation>
    </message>
    <message>
        <source>Finish without a check?</source>
        <translation>¿Finalizar sin comprobación?</translation>
    </message>
    <message>
        <source>Keep drilling</source>
        <translation>Seguir practicando</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Finalizar de todos modos</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Comprobar antes</translation>
    </message>
    <message>
        <source>This attempt is over, and its result stays. The same incident starts anew as another attempt, with the whole time and all hints; the class counts the last one. The debrief makes way for it.</source>
        <translation>Este intento ha terminado, y su resultado queda. El mismo incidente empieza de nuevo, como otro intento, con todo el tiempo y todas las pistas; la clase cuenta el último. Para ello se cierra el informe final.</translation>
    </message>
    <message>
        <source>This attempt ends, and its sandbox is removed. Its result stays, and the class board shows it as “ended”. The same incident starts anew as another attempt, with the whole time and all hints; the class counts the last one.</source>
        <translation>Este intento acaba, y su sandbox se elimina. Su resultado queda, y el tablero de la clase lo muestra como «terminado». El mismo incidente empieza de nuevo, como otro intento, con todo el tiempo y todas las pistas; la clase cuenta el último.</translation>
    </message>
    <message>
        <source>Its sandbox is removed, with all that you changed in it. Your result stays as it is now, and the class board shows this attempt as “ended”. To finish it, check and finish instead.</source>
        <translation>Su sandbox se elimina, con todo lo que cambió en él. Su resultado queda como está ahora, y el tablero de la clase muestra este intento como «terminado». Para finalizarlo, compruebe y finalice.</translation>
    </message>
</context>
<context>
    <name>stormlab::DrillResultModel</name>
    <message>
        <source>ended</source>
        <translation>acabado</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trampas</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>pistas</translation>
    </message>
    <message>
        <source>my note</source>
        <translation>mi nota</translation>
    </message>
    <message>
        <source>From the beginning of the incident to the end</source>
        <translation>Desde el comienzo del incidente hasta el final</translation>
    </message>
</context>
<context>
    <name>stormlab::DrillSessions</name>
    <message>
        <source>The last action has not been answered yet.</source>
        <translation>La última acción aún no ha tenido respuesta.</translation>
    </message>
    <message>
        <source>Wait for the server to answer, then try again.</source>
        <translation>Espere a que responda el servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The console’s statement runs in the session that cancels and terminates.</source>
        <translation>La sentencia de la consola se ejecuta en la sesión que cancela y termina.</translation>
    </message>
    <message>
        <source>%1 in the console cancels it; then try again.</source>
        <translation>%1 en la consola la cancela; después, inténtelo de nuevo.</translation>
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
        <translation>ahora</translation>
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
        <translation>No se pudo iniciar el servidor</translation>
    </message>
    <message>
        <source>The check has ended</source>
        <translation>La comprobación ha terminado</translation>
    </message>
    <message>
        <source>The image is there</source>
        <translation>La imagen está aquí</translation>
    </message>
    <message>
        <source>The image could not be fetched</source>
        <translation>No se pudo obtener la imagen</translation>
    </message>
    <message>
        <source>The server is ready, the drill begins</source>
        <translation>El servidor está listo, empieza el simulacro</translation>
    </message>
</context>
<context>
    <name>stormlab::EngineOffers</name>
    <message>
        <source>Load from file…</source>
        <translation>Cargar desde archivo…</translation>
    </message>
    <message>
        <source>Use PostgreSQL of this computer</source>
        <translation>Usar PostgreSQL de este equipo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use the image %1 for drills?</source>
        <translation>¿Usar la imagen %1 en los simulacros?</translation>
    </message>
    <message>
        <source>It is loaded. Until now drills use %1.</source>
        <translation>Está cargada. Hasta ahora los simulacros usan %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Restart the drill</source>
        <translation>Empezar de nuevo el simulacro</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el log</translation>
    </message>
    <message>
        <source>The last lines of the sandbox’s log</source>
        <translation>Las últimas líneas del log del sandbox</translation>
    </message>
</context>
<context>
    <name>stormlab::EventModel</name>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>says</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>stormlab::Events</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>its default</source>
        <translation>su valor predeterminado</translation>
    </message>
    <message>
        <source>%1 is %2 now (it was %3).</source>
        <translation>%1 es ahora %2 (antes %3).</translation>
    </message>
    <message>
        <source>%1 no longer waits for a restart.</source>
        <translation>%1 ya no espera a un reinicio.</translation>
    </message>
    <message>
        <source>%1 will be %2 after a restart.</source>
        <translation>%1 será %2 tras un reinicio.</translation>
    </message>
    <message>
        <source>The connection limit of %1 is %2 now (it was %3).</source>
        <translation>Límite de conexiones de %1: ahora %2 (antes %3).</translation>
    </message>
    <message>
        <source>The setting %1 is %2 now.</source>
        <translation>El ajuste %1 es ahora %2.</translation>
    </message>
    <message>
        <source>%1 may log in.</source>
        <translation>%1 puede iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 may no longer log in.</source>
        <translation>%1 ya no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The index %1 was dropped.</source>
        <translation>Se eliminó el índice %1.</translation>
    </message>
    <message>
        <source>The index %1 on %2 was created.</source>
        <translation>Se creó el índice %1 en %2.</translation>
    </message>
    <message>
        <source>PostgreSQL was restarted.</source>
        <translation>PostgreSQL se reinició.</translation>
    </message>
    <message>
        <source>The recording of a real server began.</source>
        <translation>Empezó la grabación de un servidor real.</translation>
    </message>
    <message>
        <source>The recording of a real server began: PostgreSQL %1.</source>
        <translation>Empezó la grabación de un servidor real: PostgreSQL %1.</translation>
    </message>
    <message>
        <source>The sandbox is being prepared.</source>
        <translation>Se está preparando el sandbox.</translation>
    </message>
    <message>
        <source>The baseline began: everything is healthy.</source>
        <translation>Empezó la fase de calma: todo está sano.</translation>
    </message>
    <message>
        <source>The incident is on.</source>
        <translation>El incidente está en marcha.</translation>
    </message>
    <message>
        <source>The check is on.</source>
        <translation>La comprobación está en marcha.</translation>
    </message>
    <message>
        <source>The drill is over.</source>
        <translation>El simulacro ha terminado.</translation>
    </message>
    <message>
        <source>The drill failed%1</source>
        <translation>El simulacro falló%1</translation>
    </message>
    <message>
        <source>The lab fired “%1” again.</source>
        <translation>El laboratorio lanzó «%1» de nuevo.</translation>
    </message>
    <message>
        <source>A release of %1 went out.</source>
        <translation>Salió una versión nueva de %1.</translation>
    </message>
    <message>
        <source>“%1” was fired: more requests come to %2.</source>
        <translation>Se lanzó «%1»: llegan más peticiones a %2.</translation>
    </message>
    <message>
        <source>“%1” was fired: the database is being paused.</source>
        <translation>Se lanzó «%1»: la base de datos se pone en pausa.</translation>
    </message>
    <message>
        <source>“%1” was fired: the database goes on.</source>
        <translation>Se lanzó «%1»: la base de datos continúa.</translation>
    </message>
    <message>
        <source>“%1” was fired.</source>
        <translation>Se lanzó «%1».</translation>
    </message>
    <message>
        <source>“%1” was fired at %2.</source>
        <translation>Se lanzó «%1» sobre %2.</translation>
    </message>
    <message>
        <source>A deploy of %1 began, with its settings unchanged.</source>
        <translation>Empezó un deploy de %1, con sus ajustes sin cambios.</translation>
    </message>
    <message>
        <source>A deploy of %1 began: %2.</source>
        <translation>Empezó un deploy de %1: %2.</translation>
    </message>
    <message>
        <source>Check %1: mitigated and fixed.</source>
        <translation>Comprobación %1: mitigado y corregido.</translation>
    </message>
    <message>
        <source>Check %1: mitigated, not fixed.</source>
        <translation>Comprobación %1: mitigado, no corregido.</translation>
    </message>
    <message>
        <source>Check %1: not mitigated.</source>
        <translation>Comprobación %1: no mitigado.</translation>
    </message>
    <message numerus="yes">
        <source>Diagnosis: %1, %2, %n backend(s).</source>
        <translation>
            <numerusform>Diagnóstico: %1, %2, %n backend.</numerusform>
            <numerusform>Diagnóstico: %1, %2, %n backends.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab&apos;s %1 session is back.</source>
        <translation>La sesión %1 del laboratorio ha vuelto.</translation>
    </message>
    <message>
        <source>The lab&apos;s %1 session was lost%2</source>
        <translation>La sesión %1 del laboratorio se perdió%2</translation>
    </message>
    <message>
        <source>Process %1, generation %2, restarts so far: %3</source>
        <translation>Proceso %1, generación %2, reinicios hasta ahora: %3</translation>
    </message>
    <message>
        <source> It will be started again after %1.</source>
        <translation> Arrancará de nuevo dentro de %1.</translation>
    </message>
    <message>
        <source>Pod %1 of %2 was started%3</source>
        <translation>Arrancó el pod %1 de %2%3</translation>
    </message>
    <message>
        <source>Pod %1 of %2 was started again%3</source>
        <translation>Arrancó de nuevo el pod %1 de %2%3</translation>
    </message>
    <message>
        <source>The kubelet killed pod %1 of %2%3</source>
        <translation>El kubelet mató el pod %1 de %2%3</translation>
    </message>
    <message>
        <source>Pod %1 of %2 failed, through a fault of the lab%3</source>
        <translation>El pod %1 de %2 falló, por un error del laboratorio%3</translation>
    </message>
    <message>
        <source>Pod %1 of %2 ended by itself%3</source>
        <translation>El pod %1 de %2 acabó por sí mismo%3</translation>
    </message>
    <message>
        <source>A deploy stopped pod %1 of %2%3</source>
        <translation>Un deploy detuvo el pod %1 de %2%3</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>idle</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>in a transaction</source>
        <translation>en una transacción</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>The server could not be read for %1%2</source>
        <translation>No se pudo leer el servidor durante %1%2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>PostgreSQL stopped%1</source>
        <translation>PostgreSQL se detuvo%1</translation>
    </message>
    <message>
        <source>PostgreSQL is back%1</source>
        <translation>PostgreSQL ha vuelto%1</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Se perdió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The server is reached again.</source>
        <translation>El servidor vuelve a estar accesible.</translation>
    </message>
    <message>
        <source>PostgreSQL is paused: it keeps its connections and answers nobody.</source>
        <translation>PostgreSQL está en pausa: conserva sus conexiones y no responde a nadie.</translation>
    </message>
    <message>
        <source>PostgreSQL answers again.</source>
        <translation>PostgreSQL responde de nuevo.</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Inyección</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Deploy</translation>
    </message>
    <message>
        <source>%1 is rolled out.</source>
        <translation>%1 se ha desplegado.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Hint %1 was shown.</source>
        <translation>Se mostró la pista %1.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Check %1 began.</source>
        <translation>Empezó la comprobación %1.</translation>
    </message>
    <message>
        <source>From here on it is measured whether the fix holds (“%1”).</source>
        <translation>Desde aquí se mide si la corrección aguanta («%1»).</translation>
    </message>
    <message>
        <source>The measurement is complete.</source>
        <translation>La medición ha concluido.</translation>
    </message>
    <message>
        <source>The measurement was cut short.</source>
        <translation>La medición se interrumpió.</translation>
    </message>
    <message>
        <source>The scorecard is final.</source>
        <translation>La hoja de puntuación es definitiva.</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>“%1”, which this version of Stormlab does not know.</source>
        <translation>«%1», que esta versión de Stormlab no conoce.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>terminados</translation>
    </message>
    <message>
        <source>ended by a timeout</source>
        <translation>acabados por un timeout</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pérdida</translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) of %1 were %2 (%3).</source>
        <translation>
            <numerusform>Backends de %1 %2: %n (%3).</numerusform>
            <numerusform>Backends de %1 %2: %n (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Work was lost in %1.</source>
        <translation>Se perdió trabajo en %1.</translation>
    </message>
    <message>
        <source>through the pooler</source>
        <translation>a través del pooler</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>Check %1 was cancelled.</source>
        <translation>La comprobación %1 se canceló.</translation>
    </message>
    <message>
        <source>The drill began: %1, seed %2, %3.</source>
        <translation>Empezó el simulacro: %1, semilla %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>Diagnosis: “%1”, %2, %n backend(s).</source>
        <translation>
            <numerusform>Diagnóstico: «%1», %2, %n backend.</numerusform>
            <numerusform>Diagnóstico: «%1», %2, %n backends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::EventsPanel</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>The chosen event in full</source>
        <translation>El evento elegido, completo</translation>
    </message>
</context>
<context>
    <name>stormlab::Figures</name>
    <message numerus="yes">
        <source>%n environment(s), %1 frozen</source>
        <translation>
            <numerusform>%n entorno, congelados: %1</numerusform>
            <numerusform>%n entornos, congelados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cache missed %1 of %n request(s) (%2 %)</source>
        <translation>
            <numerusform>la caché falló en %1 de %n petición (%2 %)</numerusform>
            <numerusform>la caché falló en %1 de %n peticiones (%2 %)</numerusform>
        </translation>
    </message>
    <message>
        <source>circuit breakers open: %1</source>
        <translation>cortacircuitos abiertos: %1</translation>
    </message>
</context>
<context>
    <name>stormlab::FindBar</name>
    <message>
        <source>Find in events and statements</source>
        <translation>Buscar en eventos y sentencias</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Buscar la anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Buscar la siguiente</translation>
    </message>
    <message>
        <source>What came of the search: %1</source>
        <translation>Resultado de la búsqueda: %1</translation>
    </message>
    <message>
        <source>%1 goes to the next one, %2 to the one before</source>
        <translation>%1 va a la siguiente, %2 a la anterior</translation>
    </message>
</context>
<context>
    <name>stormlab::FindingRow</name>
    <message>
        <source>Being looked at</source>
        <translation>Se está examinando</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Use PostgreSQL of this computer</source>
        <translation>Usar PostgreSQL de este equipo</translation>
    </message>
    <message>
        <source>Use docker</source>
        <translation>Usar docker</translation>
    </message>
    <message>
        <source>Use podman</source>
        <translation>Usar podman</translation>
    </message>
    <message>
        <source>Fetch image</source>
        <translation>Obtener imagen</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Cargar desde archivo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>%1 Drills use it.</source>
        <translation>%1 Los simulacros lo usan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>stormlab::FinishWording</name>
    <message>
        <source>No check has come to its end in this drill, so nobody knows whether what you did holds. Without one the drill is not passed.</source>
        <translation>En este simulacro ninguna comprobación ha llegado a su fin, así que nadie sabe si lo que hizo aguanta. Sin una, el simulacro no se supera.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of 100 can be earned by a check only.</source>
        <translation>
            <numerusform>%n punto de 100 solo se puede ganar con una comprobación.</numerusform>
            <numerusform>%n puntos de 100 solo se pueden ganar con una comprobación.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::FolderReading</name>
    <message>
        <source>Reading the results</source>
        <translation>Leyendo los resultados</translation>
    </message>
</context>
<context>
    <name>stormlab::FolderWords</name>
    <message>
        <source>No program that shows folders could be started here.</source>
        <translation>Aquí no se pudo iniciar ningún programa que muestre carpetas.</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>La carpeta es %1.</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>&amp;Copiar la ruta</translation>
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
        <translation>Hasta este momento nadie había dicho qué pasa.</translation>
    </message>
    <message>
        <source>Diagnoses given so far: %1</source>
        <translation>Diagnósticos dados hasta ahora: %1</translation>
    </message>
</context>
<context>
    <name>stormlab::GradeOffer</name>
    <message>
        <source>The recordings are being graded.</source>
        <translation>Las grabaciones se están calificando.</translation>
    </message>
    <message>
        <source>There is no result yet to grade again.</source>
        <translation>Aún no hay ningún resultado que calificar de nuevo.</translation>
    </message>
    <message>
        <source>No result is finished yet: select those that are to be graded again.</source>
        <translation>Aún no hay ningún resultado acabado: seleccione los que se deben calificar de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Grade again</source>
        <translation>&amp;Calificar de nuevo</translation>
    </message>
    <message>
        <source>Grade the recordings beside the results again</source>
        <translation>Calificar de nuevo las grabaciones que están junto a los resultados</translation>
    </message>
    <message>
        <source>The selected results, or all that are finished: the recording beside a result must be worth what the result claims</source>
        <translation>Los resultados seleccionados, o todos los acabados: la grabación que está junto a un resultado debe valer lo que el resultado afirma</translation>
    </message>
</context>
<context>
    <name>stormlab::GuideWindow</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Índice de la guía</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>%1 – Guide to Stormlab</source>
        <translation>%1 – Guía de Stormlab</translation>
    </message>
    <message>
        <source>Back to the page that was read before</source>
        <translation>Atrás, a la página que se leyó antes</translation>
    </message>
    <message>
        <source>Forward to the page that was left by Back</source>
        <translation>Adelante, a la página que se dejó con «Atrás»</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
</context>
<context>
    <name>stormlab::IncidentBrowser</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Start this &amp;incident</source>
        <translation>Iniciar este inci&amp;dente</translation>
    </message>
    <message>
        <source>Start the selected incident</source>
        <translation>Iniciar el incidente seleccionado</translation>
    </message>
    <message>
        <source>No incidents were found where this program is installed.</source>
        <translation>No se encontraron incidentes donde está instalado este programa.</translation>
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
        <translation>Mejor: %1 el %2, %3</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>never passed</source>
        <translation>nunca superado</translation>
    </message>
    <message>
        <source>Latest: %1 on %2, %3</source>
        <translation>Último: %1 el %2, %3</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incidente</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>time</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>último</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 de 4</translation>
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
        <translation>Aún sin practicar</translation>
    </message>
</context>
<context>
    <name>stormlab::KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>qué hace</translation>
    </message>
</context>
<context>
    <name>stormlab::LentSession</name>
    <message>
        <source>The statement was cancelled before it ran.</source>
        <translation>La sentencia se canceló antes de ejecutarse.</translation>
    </message>
</context>
<context>
    <name>stormlab::LimitCoach</name>
    <message>
        <source>The dashed lines are limits: max_connections and, below it, the usable limit, which is all that applications can have. What lies between them is kept in reserve.</source>
        <translation>Las líneas discontinuas son límites: max_connections y, debajo, el límite utilizable, que es todo lo que pueden tener las aplicaciones. Lo que queda entre ambos se guarda en reserva.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Got it: close the note on the limits</source>
        <translation>Entendido: cerrar la nota sobre los límites</translation>
    </message>
    <message>
        <source>Note on the limits</source>
        <translation>Nota sobre los límites</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Cerrar la nota</translation>
    </message>
    <message>
        <source>%1 %2 closes this note.</source>
        <comment>what it says, and a key</comment>
        <translation>%1 %2 cierra esta nota.</translation>
    </message>
</context>
<context>
    <name>stormlab::Limits</name>
    <message>
        <source>usable</source>
        <translation>utilizable</translation>
    </message>
</context>
<context>
    <name>stormlab::LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>less superuser_reserved_connections</source>
        <translation>menos superuser_reserved_connections</translation>
    </message>
    <message>
        <source>less reserved_connections</source>
        <translation>menos reserved_connections</translation>
    </message>
    <message>
        <source>usable by an ordinary role</source>
        <translation>utilizables por un rol corriente</translation>
    </message>
    <message>
        <source>taken now</source>
        <translation>ocupados ahora</translation>
    </message>
    <message>
        <source>of these, the lab&apos;s own</source>
        <translation>de ellos, del laboratorio</translation>
    </message>
    <message>
        <source>An ordinary login is refused as soon as the usable slots are taken. The rest is kept for those who have to repair things: you.</source>
        <translation>Un inicio de sesión corriente se rechaza en cuanto los slots utilizables están ocupados. El resto se guarda para quien tiene que arreglar las cosas: usted.</translation>
    </message>
    <message>
        <source>This recording does not say how many connections the server accepts.</source>
        <translation>Esta grabación no dice cuántas conexiones acepta el servidor.</translation>
    </message>
    <message>
        <source>How many connections there can be</source>
        <translation>Cuántas conexiones puede haber</translation>
    </message>
</context>
<context>
    <name>stormlab::LogDialog</name>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the lines of the log</source>
        <translation>Copiar las líneas del log</translation>
    </message>
</context>
<context>
    <name>stormlab::MainMenus</name>
    <message>
        <source>&amp;Drill</source>
        <translation>&amp;Simulacro</translation>
    </message>
    <message>
        <source>psq&amp;l</source>
        <translation>psq&amp;l</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Abrir grabación…</translation>
    </message>
    <message>
        <source>&amp;My progress</source>
        <translation>&amp;Mi progreso</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Filter sessions</source>
        <translation>&amp;Filtrar sesiones</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Open class file…</source>
        <translation>&amp;Abrir archivo de clase…</translation>
    </message>
    <message>
        <source>&amp;New class…</source>
        <translation>&amp;Nueva clase…</translation>
    </message>
    <message>
        <source>Class &amp;board…</source>
        <translation>&amp;Tablero de la clase…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Stormlab</source>
        <translation>&amp;Acerca de Stormlab</translation>
    </message>
    <message>
        <source>Finish a drill first: its debrief can be printed</source>
        <translation>Finalice antes un simulacro: su informe final se puede imprimir</translation>
    </message>
    <message>
        <source>Pri&amp;nt debrief…</source>
        <translation>Imprimir informe…</translation>
    </message>
    <message>
        <source>Cla&amp;ssroom</source>
        <translation>&amp;Aula</translation>
    </message>
</context>
<context>
    <name>stormlab::MainWindow</name>
    <message>
        <source>Stormlab: removing the sandbox…</source>
        <translation>Stormlab: eliminando el sandbox…</translation>
    </message>
    <message>
        <source>My drills – Stormlab</source>
        <translation>Mis simulacros – Stormlab</translation>
    </message>
    <message>
        <source>My progress – Stormlab</source>
        <translation>Mi progreso – Stormlab</translation>
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
        <translation>No hay ningún incidente «%1».</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>stormlab::MarkGroup</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::MarkedFilesCard</name>
    <message>
        <source>Files that are not counted</source>
        <translation>Archivos que no se cuentan</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n file(s)</source>
        <translation>
            <numerusform>Sin contar: %n archivo</numerusform>
            <numerusform>Sin contar: %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the files that are not counted</source>
        <translation>Ocultar los archivos que no se cuentan</translation>
    </message>
    <message>
        <source>Show the files that are not counted</source>
        <translation>Mostrar los archivos que no se cuentan</translation>
    </message>
    <message>
        <source>H&amp;ide the files</source>
        <translation>Ocu&amp;ltar los archivos</translation>
    </message>
    <message>
        <source>Sho&amp;w the files</source>
        <translation>Mostrar los arch&amp;ivos</translation>
    </message>
</context>
<context>
    <name>stormlab::MarkedFilesModel</name>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>why it is not counted</source>
        <translation>por qué no se cuenta</translation>
    </message>
</context>
<context>
    <name>stormlab::Marks</name>
    <message>
        <source>terminated %1</source>
        <translation>terminadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n vez</numerusform>
            <numerusform>%1, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 de nuevo</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falló</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>deploy</translation>
    </message>
    <message numerus="yes">
        <source>%n kill(s) of pods</source>
        <translation>
            <numerusform>%n muerte de pods</numerusform>
            <numerusform>%n muertes de pods</numerusform>
        </translation>
    </message>
    <message>
        <source>pod killed</source>
        <translation>pod muerto</translation>
    </message>
    <message>
        <source>diagnosed</source>
        <translation>diagnosticado</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>comprobación %1</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>pista %1</translation>
    </message>
    <message>
        <source>server stopped</source>
        <translation>servidor detenido</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>responde de nuevo</translation>
    </message>
</context>
<context>
    <name>stormlab::MaskCover</name>
    <message>
        <source>Covered</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>stormlab::MaskMenu</name>
    <message>
        <source>Prese&amp;nter</source>
        <translation>Prese&amp;ntar</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Modo de &amp;presentación</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>stormlab::Masking</name>
    <message>
        <source>%1 shows the %2</source>
        <translation>%1: mostrar %2</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Oculto: %1.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>los nombres</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>las respuestas</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>los puntos</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>las pistas</translation>
    </message>
</context>
<context>
    <name>stormlab::NamelessReport</name>
    <message>
        <source>Recording 1</source>
        <translation>Grabación 1</translation>
    </message>
    <message>
        <source>Recording 2</source>
        <translation>Grabación 2</translation>
    </message>
</context>
<context>
    <name>stormlab::NewClassDialog</name>
    <message>
        <source>End after a &amp;time</source>
        <translation>&amp;Acabar tras un tiempo</translation>
    </message>
    <message>
        <source>Put the &amp;recording beside the result</source>
        <translation>Poner la g&amp;rabación junto al resultado</translation>
    </message>
    <message>
        <source>With it the result can be graded again.</source>
        <translation>Con ella se puede calificar de nuevo el resultado.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nueva clase</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the class file</source>
        <translation>Guardar el archivo de clase</translation>
    </message>
    <message>
        <source>The class in words</source>
        <translation>La clase en palabras</translation>
    </message>
    <message>
        <source>What is drilled</source>
        <translation>Qué se practica</translation>
    </message>
    <message>
        <source>By which rules</source>
        <translation>Con qué reglas</translation>
    </message>
    <message>
        <source>Whichever works</source>
        <translation>El que funcione</translation>
    </message>
    <message>
        <source>PostgreSQL of the computer</source>
        <translation>PostgreSQL del equipo</translation>
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
        <translation>Libres</translation>
    </message>
    <message>
        <source>Each costs points</source>
        <translation>Cada una cuesta puntos</translation>
    </message>
    <message>
        <source>Only after a while</source>
        <translation>Solo tras un rato</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Only so many</source>
        <translation>Número limitado</translation>
    </message>
    <message>
        <source>Each after the first costs points</source>
        <translation>Cada una después de la primera cuesta puntos</translation>
    </message>
    <message>
        <source>As learners and you will know it: Group B, Tuesday</source>
        <translation>Como la conocerán los participantes y usted: Grupo B, martes</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nombre de la clase</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The number that chance comes from: with the same one everybody meets the same arrivals</source>
        <translation>El número del que sale el azar: con el mismo, todos se encuentran las mismas llegadas</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Incidente</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>S&amp;emilla</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>End after a time</source>
        <translation>Acabar tras un tiempo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes from the incident on</source>
        <translation>Minutos desde el incidente</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>&amp;Pistas</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Comprobaciones</translation>
    </message>
    <message>
        <source>Minutes before hints open</source>
        <translation>Minutos hasta que se abren las pistas</translation>
    </message>
    <message>
        <source>Points that a hint costs</source>
        <translation>Puntos que cuesta una pista</translation>
    </message>
    <message>
        <source>Checks at most</source>
        <translation>Máximo de comprobaciones</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>como mucho </translation>
    </message>
    <message>
        <source>Points that a check costs</source>
        <translation>Puntos que cuesta una comprobación</translation>
    </message>
    <message>
        <source>Give the class a name first</source>
        <translation>Dé antes un nombre a la clase</translation>
    </message>
    <message>
        <source>Hints open after the drill has ended.</source>
        <translation>Las pistas se abren cuando el simulacro ya ha terminado.</translation>
    </message>
</context>
<context>
    <name>stormlab::NoteEditor</name>
    <message>
        <source>My n&amp;ote to this drill</source>
        <translation>Mi &amp;nota sobre este simulacro</translation>
    </message>
    <message>
        <source>My note to this drill</source>
        <translation>Mi nota sobre este simulacro</translation>
    </message>
    <message>
        <source>What you want to remember of it. It stays on this computer.</source>
        <translation>Lo que quiera recordar de él. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
</context>
<context>
    <name>stormlab::PartTile</name>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trampas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n point(s)</source>
        <translation>
            <numerusform>%1, %2 de %n punto</numerusform>
            <numerusform>%1, %2 de %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 de %n punto</numerusform>
            <numerusform>%1 de %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen at %1</source>
        <translation>Visto en %1</translation>
    </message>
</context>
<context>
    <name>stormlab::PodModel</name>
    <message>
        <source>waits to be started again</source>
        <translation>espera a arrancar de nuevo</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>aún sin sondear</translation>
    </message>
    <message>
        <source>pod</source>
        <translation>pod</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>liveness</source>
        <translation>liveness</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>reinicios</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>último cambio</translation>
    </message>
    <message>
        <source>rests until %1</source>
        <translation>en pausa hasta %1</translation>
    </message>
</context>
<context>
    <name>stormlab::Pods</name>
    <message>
        <source>started at %1</source>
        <translation>arrancado en %1</translation>
    </message>
    <message>
        <source>started again at %1</source>
        <translation>arrancado de nuevo en %1</translation>
    </message>
    <message>
        <source>killed at %1</source>
        <translation>muerto por el kubelet en %1</translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation>acabado en %1</translation>
    </message>
    <message>
        <source>stopped by a deploy at %1</source>
        <translation>detenido por un deploy en %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1, a bad answer</source>
        <translation>%1, con mala respuesta</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>sin respuesta en %1</translation>
    </message>
    <message>
        <source>nobody listened</source>
        <translation>nadie escuchaba</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>fuera de tiempo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>no listo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>%1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server connection(s)</source>
        <translation>
            <numerusform>%n conexión de servidor</numerusform>
            <numerusform>%n conexiones de servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) wait, the longest for %1.</source>
        <translation>
            <numerusform>%n cliente espera, desde hace %1.</numerusform>
            <numerusform>%n clientes esperan, el que más desde hace %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A client has a server connection for the time of a transaction (pool_mode %1).</source>
        <translation>Un cliente tiene una conexión de servidor mientras dura una transacción (pool_mode %1).</translation>
    </message>
    <message>
        <source>A client has a server connection until it leaves (pool_mode %1).</source>
        <translation>Un cliente tiene una conexión de servidor hasta que se va (pool_mode %1).</translation>
    </message>
    <message numerus="yes">
        <source>Each role has at most %n server connection(s) (default_pool_size).</source>
        <translation>
            <numerusform>Cada rol tiene como mucho %n conexión de servidor (default_pool_size).</numerusform>
            <numerusform>Cada rol tiene como mucho %n conexiones de servidor (default_pool_size).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n client(s) are let in (max_client_conn).</source>
        <translation>
            <numerusform>Se deja entrar como mucho a %n cliente (max_client_conn).</numerusform>
            <numerusform>Se deja entrar como mucho a %n clientes (max_client_conn).</numerusform>
        </translation>
    </message>
    <message>
        <source>A client that waits longer than %1 is thrown out (query_wait_timeout).</source>
        <translation>Al cliente que espera más de %1 se le expulsa (query_wait_timeout).</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>más larga</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupadas</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>libres</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command that opens the pooler&apos;s console</source>
        <translation>Copiar el comando que abre la consola del pooler</translation>
    </message>
    <message>
        <source>Pools, with server connections busy and idle</source>
        <translation>Pools, con conexiones de servidor ocupadas y libres</translation>
    </message>
    <message>
        <source>Clients by application</source>
        <translation>Clientes por aplicación</translation>
    </message>
    <message>
        <source>Its console, in a terminal that has the drill&apos;s environment: %1</source>
        <translation>Su consola, en una terminal que tenga el entorno del simulacro: %1</translation>
    </message>
    <message>
        <source>The pooler has not been asked yet.</source>
        <translation>Aún no se ha preguntado al pooler.</translation>
    </message>
    <message>
        <source>The pooler has not answered for %1. What it said last:</source>
        <translation>El pooler no responde desde hace %1. Lo último que dijo:</translation>
    </message>
</context>
<context>
    <name>stormlab::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>The server of a drill</source>
        <translation>El servidor de un simulacro</translation>
    </message>
    <message>
        <source>Recordings of drills</source>
        <translation>Grabaciones de simulacros</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Automatic: whichever works</source>
        <translation>Automático: el que funcione</translation>
    </message>
    <message>
        <source>PostgreSQL of this computer</source>
        <translation>PostgreSQL de este equipo</translation>
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
        <translation>Motor</translation>
    </message>
    <message>
        <source>Image of the containers</source>
        <translation>Imagen de los contenedores</translation>
    </message>
    <message>
        <source>Automatic takes PostgreSQL of this computer where it is installed, else docker, else podman. What you choose here is used from the next drill on, and by stormlabctl.</source>
        <translation>Automático toma el PostgreSQL de este equipo donde está instalado; si no, docker; si no, podman. Lo que elija aquí se usa desde el próximo simulacro, y también en stormlabctl.</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>Ima&amp;gen</translation>
    </message>
    <message>
        <source>PostgreSQL’s &amp;programs</source>
        <translation>&amp;Programas de PostgreSQL</translation>
    </message>
    <message>
        <source>None: drills are not recorded</source>
        <translation>Ninguno: los simulacros no se graban</translation>
    </message>
    <message>
        <source>Recordings to keep</source>
        <translation>Grabaciones que se conservan</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Their size at most</source>
        <translation>Tamaño máximo</translation>
    </message>
    <message>
        <source>Every drill is recorded in %1. When there are more recordings than this, the oldest are removed. A recording in which you have set a bookmark is never removed, and does not count towards either limit.</source>
        <translation>Todo simulacro se graba en %1. Cuando hay más grabaciones de las indicadas, se eliminan las más antiguas. Una grabación en la que ha puesto un marcador no se elimina nunca, y no cuenta para ninguno de los dos límites.</translation>
    </message>
    <message>
        <source>&amp;Newest drills to keep</source>
        <translation>Simulacros &amp;recientes que se conservan</translation>
    </message>
    <message>
        <source>Their &amp;size at most</source>
        <translation>&amp;Tamaño máximo</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Como en el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size, in percent of the desktop’s</source>
        <translation>Tamaño del texto, en porcentaje del que tiene el escritorio</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Tem&amp;a</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>Mo&amp;vimiento</translation>
    </message>
    <message>
        <source>Where Debian puts them, or in PATH</source>
        <translation>Donde los pone Debian, o en PATH</translation>
    </message>
    <message>
        <source>Folder of PostgreSQL’s programs</source>
        <translation>Carpeta de los programas de PostgreSQL</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of PostgreSQL’s programs</source>
        <translation>Elegir la carpeta de los programas de PostgreSQL</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image. A name looks like docker.io/library/postgres:17.</source>
        <translation>«%1» no puede ser el nombre de una imagen. Un nombre se parece a docker.io/library/postgres:17.</translation>
    </message>
    <message>
        <source>%1 does not hold the programs postgres and initdb. Choose their folder, or leave it empty.</source>
        <translation>%1 no contiene los programas postgres e initdb. Elija su carpeta o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Another language takes effect when Stormlab is started again: in the window, the scenarios and the guide.</source>
        <translation>Otro idioma se aplica al volver a iniciar Stormlab: en la ventana, los escenarios y la guía.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>stormlab::PresenterBadge</name>
    <message>
        <source>Presenter mode is on</source>
        <translation>El modo de presentación está activo</translation>
    </message>
    <message>
        <source>Presenter mode: %1 ends it</source>
        <translation>Modo de presentación: %1 lo termina</translation>
    </message>
    <message>
        <source>Presenter mode: no smaller text, a room reads it</source>
        <translation>Modo de presentación: el texto no se hace más pequeño: debe leerse en toda la sala</translation>
    </message>
    <message>
        <source>No smaller text</source>
        <translation>Sin texto más pequeño</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Modo de presentación</translation>
    </message>
</context>
<context>
    <name>stormlab::PresenterMenu</name>
    <message>
        <source>&amp;Board in a window of its own</source>
        <translation>&amp;Tablero en ventana propia</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s strip</source>
        <translation>&amp;Barra del docente</translation>
    </message>
</context>
<context>
    <name>stormlab::ProbeChart</name>
    <message>
        <source>Liveness and readiness of pods</source>
        <translation>Liveness y readiness de los pods</translation>
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
        <translation>pod %1</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>pods</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>refused, or a bad answer</source>
        <translation>rechazada o con mala respuesta</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>no listo</translation>
    </message>
    <message>
        <source>killed, or ended; restarts so far</source>
        <translation>muerto o acabado; reinicios hasta ahora</translation>
    </message>
    <message>
        <source>%1 no pod is known.</source>
        <translation>%1 no se conoce ningún pod.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 of %n pod(s) are ready, %3 so far. Liveness: %4. %5</source>
        <translation>
            <numerusform>%1, pods listos: %2 de %n; %3 hasta ahora. Liveness: %4. %5</numerusform>
            <numerusform>%1, pods listos: %2 de %n; %3 hasta ahora. Liveness: %4. %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n reinicio</numerusform>
            <numerusform>%n reinicios</numerusform>
        </translation>
    </message>
    <message>
        <source>is down</source>
        <translation>está caído</translation>
    </message>
    <message>
        <source>was not probed</source>
        <translation>no se sondeó</translation>
    </message>
    <message>
        <source>%1 answered, %2 did not, %3 down</source>
        <translation>con respuesta %1, sin respuesta %2, caídos %3</translation>
    </message>
    <message numerus="yes">
        <source>In this window %n liveness probe(s) had no answer, and the longest answer took %1.</source>
        <translation>
            <numerusform>En este intervalo %n sonda de liveness no tuvo respuesta, y la respuesta más larga tardó %1.</numerusform>
            <numerusform>En este intervalo %n sondas de liveness no tuvieron respuesta, y la respuesta más larga tardó %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no time that is known</source>
        <translation>un tiempo desconocido</translation>
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
        <translation>%1 liveness (ms)</translation>
    </message>
    <message>
        <source>%1 readiness</source>
        <translation>%1 readiness</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>reinicios</translation>
    </message>
</context>
<context>
    <name>stormlab::ProbeReport</name>
    <message>
        <source>Pods and their probes</source>
        <translation>Los pods y sus sondas</translation>
    </message>
    <message>
        <source>Table of the pods</source>
        <translation>Tabla de los pods</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>longest answer</source>
        <translation>respuesta más larga</translation>
    </message>
    <message>
        <source>good answers</source>
        <translation>respuestas buenas</translation>
    </message>
    <message>
        <source>kills by the kubelet</source>
        <translation>muertes por el kubelet</translation>
    </message>
    <message>
        <source>Liveness before and after</source>
        <translation>Liveness antes y después</translation>
    </message>
    <message>
        <source>None: no pod was probed after the incident began.</source>
        <translation>Ninguno: no se sondeó ningún pod después de empezar el incidente.</translation>
    </message>
</context>
<context>
    <name>stormlab::ProgressModel</name>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n simulacro</numerusform>
            <numerusform>%n simulacros</numerusform>
        </translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incidente</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trampas</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>due again</source>
        <translation>toca repetir</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>último</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>best above latest</source>
        <translation>el mejor encima del último</translation>
    </message>
    <message>
        <source>due again %1, %2</source>
        <translation>toca repetir %1, %2</translation>
    </message>
    <message>
        <source>best, latest</source>
        <translation>mejor, último</translation>
    </message>
</context>
<context>
    <name>stormlab::ProgressPage</name>
    <message numerus="yes">
        <source>%n drill(s), with points and days</source>
        <translation>
            <numerusform>%n simulacro, con puntos y día</numerusform>
            <numerusform>%n simulacros, con puntos y días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) that were put aside</source>
        <translation>
            <numerusform>%n archivo dañado que se apartó</numerusform>
            <numerusform>%n archivos dañados que se apartaron</numerusform>
        </translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mi progreso</translation>
    </message>
    <message>
        <source>Incidents that were drilled</source>
        <translation>Incidentes practicados</translation>
    </message>
    <message>
        <source>Progress by incident</source>
        <translation>Progreso por incidente</translation>
    </message>
    <message>
        <source>Start the first &amp;incident</source>
        <translation>Iniciar el primer &amp;incidente</translation>
    </message>
    <message>
        <source>Start the first incident</source>
        <translation>Iniciar el primer incidente</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Toca repetir</translation>
    </message>
    <message>
        <source>Drill it &amp;again</source>
        <translation>&amp;Repetirlo</translation>
    </message>
    <message>
        <source>Drill the selected incident again</source>
        <translation>Repetir el incidente seleccionado</translation>
    </message>
    <message>
        <source>Drills of the selected incident</source>
        <translation>Simulacros del incidente seleccionado</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;olver</translation>
    </message>
    <message>
        <source>Back to where I came from</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>De&amp;lete all…</source>
        <translation>E&amp;liminar todo…</translation>
    </message>
    <message>
        <source>Delete all of my progress</source>
        <translation>Eliminar todo mi progreso</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export all of my progress to a file</source>
        <translation>Exportar todo mi progreso a un archivo</translation>
    </message>
    <message>
        <source>No drill has been ended yet. What you reach is kept here, and nowhere else.</source>
        <translation>Aún no se ha acabado ningún simulacro. Lo que logre se guarda aquí, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No toca repetir nada.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Delete all of your progress?</source>
        <translation>¿Eliminar todo su progreso?</translation>
    </message>
    <message>
        <source>%1

Recordings stay. This cannot be undone; Export… makes a copy.</source>
        <translation>%1

Las grabaciones se quedan. Esto no se puede deshacer; Exportar… hace una copia.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>stormlab::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stormlab::ProgressWiring</name>
    <message>
        <source>Drills as CSV (*.csv)</source>
        <translation>Simulacros como CSV (*.csv)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Todo como JSON (*.json)</translation>
    </message>
    <message>
        <source>The note to this drill was deleted.</source>
        <translation>Se eliminó la nota de este simulacro.</translation>
    </message>
    <message>
        <source>Export all of my progress, with notes and names of files</source>
        <translation>Exportar todo mi progreso, con notas y nombres de archivos</translation>
    </message>
</context>
<context>
    <name>stormlab::ProgressWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>best %1 on %2, latest %3 on %4</source>
        <translation>mejor %1 el %2, último %3 el %4</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>detenido a medias</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1, superado</translation>
    </message>
    <message>
        <source>%1, not passed</source>
        <translation>%1, no superado</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>passed below %1</source>
        <translation>superado con menos de %1</translation>
    </message>
    <message>
        <source>passed well</source>
        <translation>bien superado</translation>
    </message>
    <message>
        <source>An incident is due again a day after a drill that was not passed, a week after one that was passed with fewer than 80 of 100 points, and 30 days after a better one. Each further good drill that comes when it is due doubles the days, up to 180.</source>
        <translation>Toca repetir un incidente un día después de un simulacro no superado, una semana después de uno superado con menos de 80 de 100 puntos y 30 días después de uno mejor. Cada buen simulacro más que llega cuando toca duplica los días, hasta 180.</translation>
    </message>
    <message>
        <source>Your best is %1.</source>
        <translation>Su mejor resultado es %1.</translation>
    </message>
    <message>
        <source>It has been due again since %1.</source>
        <translation>Toca repetirlo desde el %1.</translation>
    </message>
    <message>
        <source>It is due again on %1.</source>
        <translation>Toca repetirlo el %1.</translation>
    </message>
    <message>
        <source>Go on with “%1”, which you stopped half-way.</source>
        <translation>Siga con «%1», que dejó a medias.</translation>
    </message>
    <message>
        <source>Go on with “%1”, which is due again.</source>
        <translation>Siga con «%1», que toca repetir.</translation>
    </message>
    <message>
        <source>Go on with “%1”, which is new to you.</source>
        <translation>Siga con «%1», que es nuevo para usted.</translation>
    </message>
</context>
<context>
    <name>stormlab::QuestionPane</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>stormlab::Quitting</name>
    <message>
        <source>The recording of the drill up to now is kept, under “My drills”.</source>
        <translation>La grabación del simulacro hasta ahora se conserva, en «Mis simulacros».</translation>
    </message>
    <message>
        <source>Nothing is kept of it: the preferences say that drills are not recorded.</source>
        <translation>No se conserva nada de él: las preferencias dicen que los simulacros no se graban.</translation>
    </message>
    <message>
        <source>A drill is running. End it and close?</source>
        <translation>Hay un simulacro en marcha. ¿Acabarlo y cerrar?</translation>
    </message>
    <message>
        <source>Its sandbox ends, with all that you changed in it. %1</source>
        <translation>Su sandbox se elimina, con todo lo que cambió en él. %1</translation>
    </message>
    <message>
        <source>The recording of the drill up to now is put beside it.</source>
        <translation>La grabación del simulacro hasta ahora se pone al lado.</translation>
    </message>
    <message>
        <source>There is no recording: the preferences say that drills are not recorded.</source>
        <translation>No hay grabación: las preferencias dicen que los simulacros no se graban.</translation>
    </message>
    <message>
        <source>A drill of a class is running. End it and close?</source>
        <translation>Hay un simulacro de una clase en marcha. ¿Acabarlo y cerrar?</translation>
    </message>
    <message>
        <source>Its sandbox ends, with all that you changed in it. Your result stays as it is now, and the class board shows this attempt as “ended”, not as finished. %1</source>
        <translation>Su sandbox se elimina, con todo lo que cambió en él. Su resultado queda como está ahora, y el tablero de la clase muestra este intento como «terminado», no como acabado. %1</translation>
    </message>
</context>
<context>
    <name>stormlab::RangeActions</name>
    <message>
        <source>Zoom &amp;out of time</source>
        <translation>El &amp;doble de tiempo</translation>
    </message>
    <message>
        <source>The last three &amp;minutes</source>
        <translation>Los ú&amp;ltimos tres minutos</translation>
    </message>
    <message>
        <source>Zoom &amp;in on time</source>
        <translation>La m&amp;itad de tiempo</translation>
    </message>
    <message>
        <source>A&amp;ll of the time</source>
        <translation>T&amp;odo el tiempo</translation>
    </message>
</context>
<context>
    <name>stormlab::RangeLine</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all of the time, not only the chosen range</source>
        <translation>Mostrar todo el tiempo, no solo el intervalo elegido</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s) are in the chosen range.</source>
        <translation>
            <numerusform>%1 de %n evento está en el intervalo elegido.</numerusform>
            <numerusform>%1 de %n eventos están en el intervalo elegido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::RecentFilesMenu</name>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Abrir recien&amp;te</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>%1: not there any more, remove it from the list</source>
        <translation>%1: ya no está, quitarlo de la lista</translation>
    </message>
    <message>
        <source>The list of recent files was cleared.</source>
        <translation>Se vació la lista de archivos recientes.</translation>
    </message>
    <message>
        <source>A file that is not there any more was taken off the list of recent files.</source>
        <translation>Se quitó de la lista de archivos recientes un archivo que ya no existe.</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
</context>
<context>
    <name>stormlab::RecordedScenario</name>
    <message>
        <source>Recording of a real server</source>
        <translation>Grabación de un servidor real</translation>
    </message>
    <message>
        <source>This is no drill: it has no brief and no points. %1</source>
        <translation>Esto no es un simulacro: no tiene planteamiento ni puntos. %1</translation>
    </message>
    <message>
        <source>The scenario “%1” is not installed: this plays, but without brief, hints and points.</source>
        <translation>El escenario «%1» no está instalado: esto se reproduce, pero sin planteamiento, pistas ni puntos.</translation>
    </message>
    <message>
        <source>Recorded with version %1 of the scenario; version %2 is installed.</source>
        <translation>Grabado con la versión %1 del escenario; está instalada la versión %2.</translation>
    </message>
    <message>
        <source>The scenario&apos;s files have changed since this was recorded, though not its version.</source>
        <translation>Los archivos del escenario han cambiado desde que se grabó esto, aunque no su versión.</translation>
    </message>
</context>
<context>
    <name>stormlab::RecordingDialog</name>
    <message>
        <source>Recordings (*.storm)</source>
        <translation>Grabaciones (*.storm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>stormlab::RecordingListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1, superado</translation>
    </message>
    <message>
        <source>%1, not passed</source>
        <translation>%1, no superado</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incidente</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>A real server</source>
        <translation>Un servidor real</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>detenido a medias</translation>
    </message>
    <message>
        <source>From the beginning of the incident to the end; of a recording without points all of it</source>
        <translation>Desde el comienzo del incidente hasta el final; de una grabación sin puntos, toda ella</translation>
    </message>
</context>
<context>
    <name>stormlab::RecordingOpener</name>
    <message>
        <source>Open recording</source>
        <translation>Abrir grabación</translation>
    </message>
    <message>
        <source>%1 holds no event.</source>
        <translation>%1 no contiene ningún evento.</translation>
    </message>
    <message>
        <source>The drill ended before anything was written. Choose another recording.</source>
        <translation>El simulacro terminó antes de que se escribiera nada. Elija otra grabación.</translation>
    </message>
    <message>
        <source>%1 is a folder without a scenario.json.</source>
        <translation>%1 es una carpeta sin scenario.json.</translation>
    </message>
    <message>
        <source>%1 is the result of a drill of a class.</source>
        <translation>%1 es el resultado de un simulacro de una clase.</translation>
    </message>
    <message>
        <source>A class board shows it: put it into the folder that the board watches.</source>
        <translation>Un tablero de clase lo muestra: póngalo en la carpeta que el tablero vigila.</translation>
    </message>
    <message>
        <source>Recordings and demonstrations (*.storm *.demonstration.json)</source>
        <translation>Grabaciones y demostraciones (*.storm *.demonstration.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What can be opened here: recordings (.storm), demonstrations (.demonstration.json), class files (.stormclass) and folders of scenarios.</source>
        <translation>Lo que se puede abrir aquí: grabaciones (.storm), demostraciones (.demonstration.json), archivos de clase (.stormclass) y carpetas de escenarios.</translation>
    </message>
</context>
<context>
    <name>stormlab::RecordingsPage</name>
    <message>
        <source>%1 is still being recorded: it can be compared when its drill has ended.</source>
        <translation>%1 se está grabando todavía: se podrá comparar cuando acabe su simulacro.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it cannot be compared.</source>
        <translation>%1 no se puede leer, así que no se puede comparar.</translation>
    </message>
    <message>
        <source>Select two recordings, with Ctrl or Shift, to lay one over the other</source>
        <translation>Seleccione dos grabaciones, con Ctrl o Mayús, para superponerlas</translation>
    </message>
    <message>
        <source>Select one recording, and only one</source>
        <translation>Seleccione una grabación, y solo una</translation>
    </message>
    <message>
        <source>My drills</source>
        <translation>Mis simulacros</translation>
    </message>
    <message>
        <source>Recorded drills</source>
        <translation>Simulacros grabados</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>Volver al &amp;inicio</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Volver a la página de inicio</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Show the folder of the recordings</source>
        <translation>Mostrar la carpeta de las grabaciones</translation>
    </message>
    <message>
        <source>Move the selected recording to the trash</source>
        <translation>Mover la grabación seleccionada a la papelera</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Replay the selected recording</source>
        <translation>Reproducir la grabación seleccionada</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Compare the two selected recordings</source>
        <translation>Comparar las dos grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>No drill has been recorded yet. Every drill is, by itself, and is then found here.</source>
        <translation>Aún no se ha grabado ningún simulacro. Todos se graban por sí solos y aparecen después aquí.</translation>
    </message>
    <message>
        <source>Every drill is recorded. How many are kept is in the preferences; those with bookmarks stay.</source>
        <translation>Todo simulacro se graba. Las preferencias dicen cuántos se conservan; los que tienen marcadores se quedan.</translation>
    </message>
    <message>
        <source>It is being recorded: end the drill first</source>
        <translation>Se está grabando: acabe antes el simulacro</translation>
    </message>
    <message>
        <source>Only drills have notes.</source>
        <translation>Solo los simulacros tienen notas.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>The recording was moved to the trash, with its bookmarks.</source>
        <translation>La grabación se movió a la papelera, con sus marcadores.</translation>
    </message>
    <message>
        <source>The recording was moved to the trash.</source>
        <translation>La grabación se movió a la papelera.</translation>
    </message>
</context>
<context>
    <name>stormlab::ReplayActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>5 s &amp;back</source>
        <translation>5 s a&amp;trás</translation>
    </message>
    <message>
        <source>5 s &amp;on</source>
        <translation>5 s a&amp;delante</translation>
    </message>
    <message>
        <source>A tenth bac&amp;k</source>
        <translation>&amp;Un décimo atrás</translation>
    </message>
    <message>
        <source>A tenth o&amp;n</source>
        <translation>Un décimo ade&amp;lante</translation>
    </message>
    <message>
        <source>◀ Sample</source>
        <translation>◀ Muestra</translation>
    </message>
    <message>
        <source>Sample ▶</source>
        <translation>Muestra ▶</translation>
    </message>
    <message>
        <source>◀ Mark</source>
        <translation>◀ Marca</translation>
    </message>
    <message>
        <source>Mark ▶</source>
        <translation>Marca ▶</translation>
    </message>
    <message>
        <source>Slowe&amp;r</source>
        <translation>Más le&amp;nto</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más rápid&amp;o</translation>
    </message>
    <message>
        <source>To the be&amp;ginning</source>
        <translation>Al pr&amp;incipio</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>Book&amp;mark…</source>
        <translation>&amp;Marcador…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar ant&amp;erior</translation>
    </message>
    <message>
        <source>Pause on marks</source>
        <translation>Pausar en las marcas</translation>
    </message>
    <message>
        <source>Skip idle time</source>
        <translation>Saltar el tiempo muerto</translation>
    </message>
    <message>
        <source>Pause wherever something was done or went wrong, and at bookmarks</source>
        <translation>Pausar donde se hizo algo o algo salió mal, y en los marcadores</translation>
    </message>
    <message>
        <source>Leap over more than ten seconds in which nothing happens</source>
        <translation>Saltar más de diez segundos en los que no pasa nada</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
</context>
<context>
    <name>stormlab::ReplayPage</name>
    <message>
        <source>Brief</source>
        <translation>Planteamiento</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Pooler</source>
        <translation>Pooler</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Type what to find.</source>
        <translation>Escriba qué buscar.</translation>
    </message>
    <message>
        <source>Not found in what has been read so far.</source>
        <translation>No se encuentra en lo leído hasta ahora.</translation>
    </message>
    <message>
        <source>Not found after this moment.</source>
        <translation>No se encuentra después de este momento.</translation>
    </message>
    <message>
        <source>Not found before this moment.</source>
        <translation>No se encuentra antes de este momento.</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>Encontrado en %1</translation>
    </message>
    <message>
        <source>Found at %1, from the beginning of the range</source>
        <translation>Encontrado en %1, desde el comienzo del intervalo</translation>
    </message>
    <message>
        <source>Found at %1, from the end of the range</source>
        <translation>Encontrado en %1, desde el final del intervalo</translation>
    </message>
    <message>
        <source>Not found in the chosen range.</source>
        <translation>No se encontró en el intervalo elegido.</translation>
    </message>
    <message>
        <source>The bookmark at %1 was removed.</source>
        <translation>Se quitó el marcador de %1.</translation>
    </message>
</context>
<context>
    <name>stormlab::ReplayWindow</name>
    <message>
        <source>The debrief has been written.</source>
        <translation>El informe final se ha guardado.</translation>
    </message>
    <message>
        <source>%1: replay of %2 – Stormlab</source>
        <translation>%1: reproducción de %2 – Stormlab</translation>
    </message>
    <message>
        <source>Not all of this recording can be read.</source>
        <translation>Una parte de esta grabación no se puede leer.</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>G&amp;rabación</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>&amp;Abrir grabación…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Co&amp;mparar con…</translation>
    </message>
    <message>
        <source>&amp;Export debrief…</source>
        <translation>&amp;Exportar informe…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>Re&amp;producción</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>The debrief is on its way to the printer.</source>
        <translation>El informe final va camino de la impresora.</translation>
    </message>
    <message>
        <source>Pri&amp;nt debrief…</source>
        <translation>Imprimir informe…</translation>
    </message>
    <message>
        <source>psq&amp;l</source>
        <translation>psq&amp;l</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Reading was stopped: what comes after %1 is not shown. Open the recording again to see it.</source>
        <translation>Se dejó de leer: lo que viene después de %1 no se muestra. Abra de nuevo la grabación para verlo.</translation>
    </message>
</context>
<context>
    <name>stormlab::ReportPage</name>
    <message>
        <source>Written to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
</context>
<context>
    <name>stormlab::ResultTableModel</name>
    <message>
        <source>NULL: no value</source>
        <translation>NULL: sin valor</translation>
    </message>
</context>
<context>
    <name>stormlab::ResultView</name>
    <message>
        <source>Failed after %1</source>
        <translation>Falló tras %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), the first %1 shown, %2</source>
        <translation>
            <numerusform>%n fila, se muestran las primeras %1, %2</numerusform>
            <numerusform>%n filas, se muestran las primeras %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1</source>
        <translation>
            <numerusform>%n fila, %1</numerusform>
            <numerusform>%n filas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the answer</source>
        <translation>Filas de la respuesta</translation>
    </message>
    <message>
        <source>Where in the statement</source>
        <translation>Lugar en la sentencia</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Aquí aparece la respuesta.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>Copy &amp;table as CSV</source>
        <translation>Copiar la &amp;tabla como CSV</translation>
    </message>
</context>
<context>
    <name>stormlab::ResultsCard</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Elegir otra c&amp;arpeta…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Results appear here by themselves as soon as drills of this class write them into %1.</source>
        <translation>Los resultados aparecen aquí por sí solos en cuanto los simulacros de esta clase los escriben en %1.</translation>
    </message>
    <message>
        <source>No result fits the filter.</source>
        <translation>Ningún resultado pasa el filtro.</translation>
    </message>
</context>
<context>
    <name>stormlab::RowMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy table as CS&amp;V</source>
        <translation>Copiar la tabla como CS&amp;V</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
</context>
<context>
    <name>stormlab::RunWording</name>
    <message numerus="yes">
        <source>Statement %1 of %2 failed, and %n after it (was|were) not run.</source>
        <translation>
            <numerusform>La sentencia %1 de %2 falló, y %n posterior no se ejecutó.</numerusform>
            <numerusform>La sentencia %1 de %2 falló, y %n posteriores no se ejecutaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement %1 of %2 failed.</source>
        <translation>La sentencia %1 de %2 falló.</translation>
    </message>
    <message>
        <source>Statement %1 of %2.</source>
        <translation>Sentencia %1 de %2.</translation>
    </message>
    <message>
        <source>All %1 statements were run; this is the answer to the last.</source>
        <translation>Se ejecutaron las %1 sentencias; esta es la respuesta a la última.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without a statement, empty or a comment, (was|were) left out.</source>
        <translation>
            <numerusform>Se omitió %n parte sin sentencia, vacía o un comentario.</numerusform>
            <numerusform>Se omitieron %n partes sin sentencia, vacías o un comentario.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::Runtime</name>
    <message>
        <source>There is no scenario in %1.</source>
        <translation>En %1 no hay ningún escenario.</translation>
    </message>
    <message>
        <source>A scenario is a folder with a scenario.json in it.</source>
        <translation>Un escenario es una carpeta con un scenario.json.</translation>
    </message>
    <message>
        <source>The scenario %1 has mistakes.</source>
        <translation>El escenario %1 tiene errores.</translation>
    </message>
    <message>
        <source>Run stormlabctl validate on its folder.</source>
        <translation>Ejecute stormlabctl validate en su carpeta.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>No hay ningún escenario «%1».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Known: %2.</source>
        <translation>¿Quería decir «%1»? Conocidos: %2.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Conocidos: %1.</translation>
    </message>
    <message>
        <source>See the scenarios with stormlabctl list.</source>
        <translation>stormlabctl list muestra los escenarios.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the drill is idle.</source>
        <translation>«%1» no es posible mientras no haya empezado un simulacro.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the drill is preparing.</source>
        <translation>«%1» no es posible mientras se prepara el simulacro.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the drill is baseline.</source>
        <translation>«%1» no es posible durante la fase de calma.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the drill is being stopped.</source>
        <translation>«%1» no es posible mientras se detiene el simulacro.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the drill is %2.</source>
        <translation>«%1» no es posible en el estado actual del simulacro (%2).</translation>
    </message>
    <message>
        <source>Wait until its sandbox is gone.</source>
        <translation>Espere a que desaparezca su sandbox.</translation>
    </message>
    <message>
        <source>Wait until the incident is on.</source>
        <translation>Espere a que haya empezado el incidente.</translation>
    </message>
    <message>
        <source>Start a drill first.</source>
        <translation>Empiece antes un simulacro.</translation>
    </message>
    <message>
        <source>The last sandbox is still being removed.</source>
        <translation>Todavía se está eliminando el último sandbox.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>All hints have been shown.</source>
        <translation>Se han mostrado todas las pistas.</translation>
    </message>
    <message>
        <source>Read them again, or check what you have.</source>
        <translation>Vuelva a leerlas o compruebe lo que tiene.</translation>
    </message>
    <message>
        <source>The applications of this scenario run as pods, and the program stormlab-pod is missing.</source>
        <translation>Las aplicaciones de este escenario se ejecutan como pods, y falta el programa stormlab-pod.</translation>
    </message>
    <message>
        <source>Build all of Stormlab (packaging/dev build), or install it anew.</source>
        <translation>Construya todo Stormlab (packaging/dev build) o instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The number of backends cannot be negative.</source>
        <translation>El número de backends no puede ser negativo.</translation>
    </message>
    <message>
        <source>Give what the board shows.</source>
        <translation>Dé lo que muestra el tablero.</translation>
    </message>
    <message>
        <source>“%1” is a function: the platform decides how many environments of it there are.</source>
        <translation>«%1» es una función: la plataforma decide cuántos entornos hay de ella.</translation>
    </message>
    <message>
        <source>Leave “instances” out.</source>
        <translation>Omita «instances».</translation>
    </message>
    <message>
        <source>“%1” belongs to another team: this scenario does not let you deploy it.</source>
        <translation>«%1» es de otro equipo: este escenario no le deja hacer un deploy de ella.</translation>
    </message>
    <message>
        <source>You can deploy: %1.</source>
        <translation>Puede hacer un deploy de: %1.</translation>
    </message>
    <message>
        <source>You can deploy none of them.</source>
        <translation>No puede hacer un deploy de ninguna.</translation>
    </message>
    <message>
        <source>“%1” cannot run as %2 pods: each is two processes, and %3 is the most.</source>
        <translation>«%1» no puede ejecutarse como %2 pods: cada uno son dos procesos, y %3 es el máximo.</translation>
    </message>
    <message>
        <source>Give fewer instances.</source>
        <translation>Indique menos instancias.</translation>
    </message>
    <message>
        <source>This scenario has no pooler, so “%1” cannot connect through one.</source>
        <translation>Este escenario no tiene pooler, así que «%1» no puede conectarse a través de uno.</translation>
    </message>
    <message>
        <source>Deploy it without via=pooler.</source>
        <translation>Despliéguela sin via=pooler.</translation>
    </message>
    <message>
        <source>“%1” would pause a database that is paused already.</source>
        <translation>«%1» pausaría una base de datos que ya está en pausa.</translation>
    </message>
    <message>
        <source>Wait until it answers again, or fire an inject that resumes it.</source>
        <translation>Espere a que responda o lance una inyección que la reanude.</translation>
    </message>
    <message>
        <source>“%1” would resume a database that is not paused.</source>
        <translation>«%1» reanudaría una base de datos que no está en pausa.</translation>
    </message>
    <message>
        <source>Fire an inject that pauses it first.</source>
        <translation>Lance antes una inyección que la pause.</translation>
    </message>
    <message>
        <source>The monitor&apos;s session was ended.</source>
        <translation>Se ha terminado la sesión del monitor.</translation>
    </message>
    <message>
        <source>The server took too long to answer the monitor.</source>
        <translation>El servidor ha tardado demasiado en responder al monitor.</translation>
    </message>
    <message>
        <source>The server refused the monitor&apos;s statement.</source>
        <translation>El servidor ha rechazado la sentencia del monitor.</translation>
    </message>
    <message>
        <source>The monitor&apos;s connection is gone.</source>
        <translation>La conexión del monitor se ha perdido.</translation>
    </message>
    <message>
        <source>The monitor may not read the server&apos;s log.</source>
        <translation>El monitor no puede leer el registro del servidor.</translation>
    </message>
    <message>
        <source>The server answered late.</source>
        <translation>El servidor ha respondido tarde.</translation>
    </message>
    <message>
        <source>The server refused you too.</source>
        <translation>El servidor también le ha rechazado a usted.</translation>
    </message>
    <message>
        <source>End some sessions: the session table has a connection of its own for that.</source>
        <translation>Termine algunas sesiones: la tabla de sesiones tiene una conexión propia para eso.</translation>
    </message>
    <message>
        <source>The console cannot connect to the server.</source>
        <translation>La consola no puede conectarse al servidor.</translation>
    </message>
    <message>
        <source>Run the statement again in a moment.</source>
        <translation>Ejecute la sentencia de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>Run the statement again when the server answers.</source>
        <translation>Ejecute la sentencia de nuevo cuando el servidor responda.</translation>
    </message>
    <message>
        <source>The console&apos;s session ended while the statement ran.</source>
        <translation>La sesión de la consola ha terminado mientras se ejecutaba la sentencia.</translation>
    </message>
    <message>
        <source>Run the statement again: the session is opened anew.</source>
        <translation>Ejecute la sentencia de nuevo: la sesión se vuelve a abrir.</translation>
    </message>
    <message>
        <source>The server&apos;s log is not written any more, or its file was removed.</source>
        <translation>El registro del servidor ya no se escribe, o se ha eliminado su archivo.</translation>
    </message>
    <message>
        <source>Statements are not seen until the server logs again.</source>
        <translation>No se ven las sentencias hasta que el servidor vuelva a registrarlas.</translation>
    </message>
    <message>
        <source>No terminal program was found on this computer.</source>
        <translation>No se ha encontrado ningún programa de terminal en este equipo.</translation>
    </message>
    <message>
        <source>Copy the psql command and paste it into a terminal of your own.</source>
        <translation>Copie la orden de psql y péguela en un terminal propio.</translation>
    </message>
    <message>
        <source>The terminal %1 could not be started.</source>
        <translation>No se ha podido iniciar el terminal %1.</translation>
    </message>
    <message>
        <source>%1 is not installed on this computer.</source>
        <translation>%1 no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>Use another engine, or install it: sudo apt install %1</source>
        <translation>Use otro motor o instálelo: sudo apt install %1</translation>
    </message>
    <message>
        <source>%1 is not running.</source>
        <translation>%1 no está en marcha.</translation>
    </message>
    <message>
        <source>Start it (sudo systemctl start %1), or use another engine.</source>
        <translation>Inícielo (sudo systemctl start %1) o use otro motor.</translation>
    </message>
    <message>
        <source>Start it there (sudo systemctl start %1), or use another engine.</source>
        <translation>Inícielo allí (sudo systemctl start %1) o use otro motor.</translation>
    </message>
    <message>
        <source>Your account may not use %1.</source>
        <translation>Su cuenta no puede usar %1.</translation>
    </message>
    <message>
        <source>Use podman or the native engine, which need no such right.</source>
        <translation>Use podman o el motor nativo, que no necesitan ese permiso.</translation>
    </message>
    <message>
        <source>Use the native engine, which needs no such right.</source>
        <translation>Use el motor nativo, que no necesita ese permiso.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Look whether it hangs, or use another engine.</source>
        <translation>Mire si se ha bloqueado o use otro motor.</translation>
    </message>
    <message>
        <source>The host of %1 could not be reached by ssh.</source>
        <translation>No se ha podido llegar por ssh al equipo de %1.</translation>
    </message>
    <message>
        <source>Try ssh to that host in a terminal, or use another engine.</source>
        <translation>Pruebe ssh a ese equipo en un terminal o use otro motor.</translation>
    </message>
    <message>
        <source>%1 is on another host and not reached by ssh, so the port of its sandbox cannot be reached.</source>
        <translation>%1 está en otro equipo y no se llega por ssh, así que no se puede llegar al puerto de su sandbox.</translation>
    </message>
    <message>
        <source>Use a context or connection whose address begins with ssh://.</source>
        <translation>Use un contexto o una conexión cuya dirección empiece por ssh://.</translation>
    </message>
    <message>
        <source>%1 is told to use a context or connection that it does not have.</source>
        <translation>A %1 se le pide un contexto o una conexión que no tiene.</translation>
    </message>
    <message>
        <source>Look at DOCKER_CONTEXT, `docker context ls` and `podman system connection list`.</source>
        <translation>Mire DOCKER_CONTEXT, `docker context ls` y `podman system connection list`.</translation>
    </message>
    <message>
        <source>The disk of %1 is full.</source>
        <translation>El disco de %1 está lleno.</translation>
    </message>
    <message>
        <source>Free some space there (%1 system df shows what takes it).</source>
        <translation>Libere espacio allí (%1 system df muestra qué lo ocupa).</translation>
    </message>
    <message>
        <source>%1 cannot start containers on this computer: its kernel lets your account make no user namespaces.</source>
        <translation>%1 no puede iniciar contenedores en este equipo: su kernel no deja que su cuenta cree espacios de nombres de usuario.</translation>
    </message>
    <message>
        <source>%1 cannot start containers on the computer of %2: its kernel lets your account make no user namespaces.</source>
        <translation>%1 no puede iniciar contenedores en el equipo de %2: su kernel no deja que su cuenta cree espacios de nombres de usuario.</translation>
    </message>
    <message>
        <source>%1 cannot start containers on this computer: your account has no range of user ids for them.</source>
        <translation>%1 no puede iniciar contenedores en este equipo: su cuenta no tiene un rango de identificadores de usuario para ellos.</translation>
    </message>
    <message>
        <source>%1 cannot start containers on the computer of %2: your account has no range of user ids for them.</source>
        <translation>%1 no puede iniciar contenedores en el equipo de %2: su cuenta no tiene un rango de identificadores de usuario para ellos.</translation>
    </message>
    <message>
        <source>%1 cannot give a container a network on this computer, so a server in it could not be reached.</source>
        <translation>%1 no puede dar red a un contenedor en este equipo, así que no se podría llegar a un servidor dentro de él.</translation>
    </message>
    <message>
        <source>%1 cannot give a container a network on the computer of %2, so a server in it could not be reached.</source>
        <translation>%1 no puede dar red a un contenedor en el equipo de %2, así que no se podría llegar a un servidor dentro de él.</translation>
    </message>
    <message>
        <source>%1 cannot pause containers on this computer: for an ordinary user that takes control groups of version 2.</source>
        <translation>%1 no puede pausar contenedores en este equipo: para un usuario corriente hacen falta grupos de control de la versión 2.</translation>
    </message>
    <message>
        <source>%1 cannot pause containers on the computer of %2: for an ordinary user that takes control groups of version 2.</source>
        <translation>%1 no puede pausar contenedores en el equipo de %2: para un usuario corriente hacen falta grupos de control de la versión 2.</translation>
    </message>
    <message>
        <source>%1 is here but cannot start containers on this computer.</source>
        <translation>%1 está, pero no puede iniciar contenedores en este equipo.</translation>
    </message>
    <message>
        <source>%1 is here but cannot start containers on the computer of %2.</source>
        <translation>%1 está, pero no puede iniciar contenedores en el equipo de %2.</translation>
    </message>
    <message>
        <source>The image %1 is not on this computer.</source>
        <translation>La imagen %1 no está en este equipo.</translation>
    </message>
    <message>
        <source>The image %1 is not on the computer of %2.</source>
        <translation>La imagen %1 no está en el equipo de %2.</translation>
    </message>
    <message>
        <source>The image %1 is not on this computer and could not be fetched: its registry was not reached.</source>
        <translation>La imagen %1 no está en este equipo y no se ha podido traer: no se ha llegado a su registro.</translation>
    </message>
    <message>
        <source>The image %1 is not on the computer of %2 and could not be fetched: its registry was not reached.</source>
        <translation>La imagen %1 no está en el equipo de %2 y no se ha podido traer: no se ha llegado a su registro.</translation>
    </message>
    <message>
        <source>The image %1 is not on this computer and could not be fetched.</source>
        <translation>La imagen %1 no está en este equipo y no se ha podido traer.</translation>
    </message>
    <message>
        <source>The image %1 is not on the computer of %2 and could not be fetched.</source>
        <translation>La imagen %1 no está en el equipo de %2 y no se ha podido traer.</translation>
    </message>
    <message>
        <source>The image %1 is made for another kind of processor than this computer has.</source>
        <translation>La imagen %1 es para un tipo de procesador distinto del de este equipo.</translation>
    </message>
    <message>
        <source>The image %1 is made for another kind of processor than the computer of %2 has.</source>
        <translation>La imagen %1 es para un tipo de procesador distinto del que tiene el equipo de %2.</translation>
    </message>
    <message>
        <source>Use another engine, or ask who looks after that computer to allow them.</source>
        <translation>Use otro motor o pida a quien cuida de ese equipo que los permita.</translation>
    </message>
    <message>
        <source>Install what hands them out (sudo apt install uidmap), see that /etc/subuid and /etc/subgid name your account, and run: podman system migrate</source>
        <translation>Instale lo que los reparte (sudo apt install uidmap), procure que su cuenta esté en /etc/subuid y /etc/subgid, y ejecute: podman system migrate</translation>
    </message>
    <message>
        <source>Install its network program (sudo apt install slirp4netns; passt from podman 5 on) and see that /dev/net/tun is there for every account, or use another engine.</source>
        <translation>Instale su programa de red (sudo apt install slirp4netns; passt desde podman 5) y procure que /dev/net/tun esté para todas las cuentas, o use otro motor.</translation>
    </message>
    <message>
        <source>Use another engine for drills that pause the server.</source>
        <translation>Use otro motor para los simulacros que pausan el servidor.</translation>
    </message>
    <message>
        <source>Use another engine; the details have its own words.</source>
        <translation>Use otro motor; los detalles traen sus propias palabras.</translation>
    </message>
    <message>
        <source>docker refused.</source>
        <translation>docker se ha negado.</translation>
    </message>
    <message>
        <source>podman refused.</source>
        <translation>podman se ha negado.</translation>
    </message>
    <message>
        <source>The details have its own words.</source>
        <translation>Los detalles traen sus propias palabras.</translation>
    </message>
    <message>
        <source>Fetch it (%1 pull %2), load it from a file (%3 load), or use the native engine.</source>
        <translation>Tráigala (%1 pull %2), cárguela de un archivo (%3 load) o use el motor nativo.</translation>
    </message>
    <message>
        <source>Load the image from a file (%1 load), or use the native engine.</source>
        <translation>Cargue la imagen de un archivo (%1 load) o use el motor nativo.</translation>
    </message>
    <message>
        <source>The registry gives out no image %1.</source>
        <translation>El registro no ofrece ninguna imagen %1.</translation>
    </message>
    <message>
        <source>Check the image&apos;s name, load it from a file (%1 load), or use the native engine.</source>
        <translation>Compruebe el nombre de la imagen, cárguela de un archivo (%1 load) o use el motor nativo.</translation>
    </message>
    <message>
        <source>Load it from a file (%1 load), or use the native engine; the details have the reason.</source>
        <translation>Cárguela de un archivo (%1 load) o use el motor nativo; los detalles traen el motivo.</translation>
    </message>
    <message>
        <source>Choose an image for this kind of processor.</source>
        <translation>Elija una imagen para este tipo de procesador.</translation>
    </message>
    <message>
        <source>The image %1 holds no shell, and so no PostgreSQL that the lab could start.</source>
        <translation>La imagen %1 no contiene un shell, y por tanto ningún PostgreSQL que el laboratorio pueda iniciar.</translation>
    </message>
    <message>
        <source>Choose an image that holds PostgreSQL 13 to 18.</source>
        <translation>Elija una imagen que contenga PostgreSQL de 13 a 18.</translation>
    </message>
    <message>
        <source>%1 holds no image that %2 can load.</source>
        <translation>%1 no contiene ninguna imagen que %2 pueda cargar.</translation>
    </message>
    <message>
        <source>Choose a file that `%1 save` or the lab&apos;s own script has made.</source>
        <translation>Elija un archivo hecho por `%1 save` o por el script del laboratorio.</translation>
    </message>
    <message>
        <source>Looking for PostgreSQL</source>
        <translation>Se busca PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is here: drills run without a network or a container engine.</source>
        <translation>PostgreSQL %1 está aquí: los simulacros funcionan sin red ni motor de contenedores.</translation>
    </message>
    <message>
        <source>PgBouncer is missing. Only drills that put a pooler before the server need it.</source>
        <translation>Falta PgBouncer. Solo lo necesitan los simulacros que ponen un pooler delante del servidor.</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed on this computer; drills run in containers.</source>
        <translation>PostgreSQL no está instalado en este equipo; los simulacros se ejecutan en contenedores.</translation>
    </message>
    <message>
        <source>It cannot limit %1: a sandbox can take more of this computer than it should.</source>
        <translation>No puede limitar %1: un sandbox puede ocupar más de este equipo de lo debido.</translation>
    </message>
    <message>
        <source>It cannot pause containers: for an ordinary user that takes control groups of version 2. Drills that pause the server need another engine.</source>
        <translation>No puede pausar contenedores: para un usuario corriente hacen falta grupos de control de la versión 2. Los simulacros que pausan el servidor necesitan otro motor.</translation>
    </message>
    <message>
        <source>%1 is here, but not the image %2.</source>
        <translation>%1 está, pero no la imagen %2.</translation>
    </message>
    <message>
        <source>You can go on without it.</source>
        <translation>Puede seguir sin él.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Se pregunta a %1</translation>
    </message>
    <message>
        <source>%1 %2 works, with the image %3.</source>
        <translation>%1 %2 funciona, con la imagen %3.</translation>
    </message>
    <message>
        <source>1 old sandbox of a crash found.</source>
        <translation>Se ha encontrado 1 sandbox antiguo de una caída.</translation>
    </message>
    <message>
        <source>%1 old sandboxes of a crash found.</source>
        <translation>Se han encontrado %1 sandboxes antiguos de caídas.</translation>
    </message>
    <message>
        <source>Fetching %1: %2 s</source>
        <translation>Se trae %1: %2 s</translation>
    </message>
    <message>
        <source>Fetching %1: 1 layer begun, %2 s</source>
        <translation>Se trae %1: 1 capa empezada, %2 s</translation>
    </message>
    <message>
        <source>Fetching %1: %2 layers begun, %3 s</source>
        <translation>Se trae %1: %2 capas empezadas, %3 s</translation>
    </message>
    <message>
        <source>Fetching %1: layer %2 of %3, %4 s</source>
        <translation>Se trae %1: capa %2 de %3, %4 s</translation>
    </message>
    <message>
        <source>Loading %1: %2 s</source>
        <translation>Se carga %1: %2 s</translation>
    </message>
    <message>
        <source>The image %1 holds no PostgreSQL from 13 to 18.</source>
        <translation>La imagen %1 no contiene PostgreSQL de 13 a 18.</translation>
    </message>
    <message>
        <source>The image %1 holds no PostgreSQL.</source>
        <translation>La imagen %1 no contiene PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL in the image %1 cannot be run.</source>
        <translation>PostgreSQL no se puede ejecutar en la imagen %1.</translation>
    </message>
    <message>
        <source>Choose another image.</source>
        <translation>Elija otra imagen.</translation>
    </message>
    <message>
        <source>The container has no place in memory for PostgreSQL&apos;s files.</source>
        <translation>El contenedor no tiene sitio en memoria para los archivos de PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL in the container could not make a new data directory.</source>
        <translation>PostgreSQL no ha podido crear un directorio de datos nuevo en el contenedor.</translation>
    </message>
    <message>
        <source>The image %1 holds no PgBouncer, which the scenario puts before the server.</source>
        <translation>La imagen %1 no contiene PgBouncer, que el escenario pone delante del servidor.</translation>
    </message>
    <message>
        <source>Choose an image that holds it, as the lab&apos;s own does (packaging/sandbox-image/build makes it), or PostgreSQL of this computer.</source>
        <translation>Elija una imagen que lo contenga, como la del laboratorio (packaging/sandbox-image/build la crea), o el PostgreSQL de este equipo.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s container runs, but nothing is heard of it any more.</source>
        <translation>El contenedor del sandbox está en marcha, pero ya no se sabe nada de él.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s container used more memory than it may, and was ended.</source>
        <translation>El contenedor del sandbox ha usado más memoria de la permitida y se ha terminado.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s container was killed.</source>
        <translation>El contenedor del sandbox ha sido matado.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s container ended.</source>
        <translation>El contenedor del sandbox ha terminado.</translation>
    </message>
    <message>
        <source>The pooler in the container does not answer.</source>
        <translation>El pooler del contenedor no responde.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Se ha perdido la conexión con %1.</translation>
    </message>
    <message>
        <source>It is opened again as soon as that host answers.</source>
        <translation>Se vuelve a abrir en cuanto ese equipo responda.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost and did not come back within %2 s.</source>
        <translation>Se ha perdido la conexión con %1 y no ha vuelto en %2 s.</translation>
    </message>
    <message>
        <source>Look whether that host can be reached by ssh, then reset the drill.</source>
        <translation>Mire si se puede llegar a ese equipo por ssh y restablezca el simulacro.</translation>
    </message>
    <message>
        <source>docker does not say where its engine is.</source>
        <translation>docker no dice dónde está su motor.</translation>
    </message>
    <message>
        <source>Look at: docker context inspect</source>
        <translation>Mire: docker context inspect</translation>
    </message>
    <message>
        <source>podman has no connection &quot;%1&quot;, which CONTAINER_CONNECTION names.</source>
        <translation>podman no tiene la conexión «%1», que nombra CONTAINER_CONNECTION.</translation>
    </message>
    <message>
        <source>podman system connection list shows those it has.</source>
        <translation>podman system connection list muestra las que tiene.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Nothing on this computer can run a drill.</source>
        <translation>Nada en este equipo puede ejecutar un simulacro.</translation>
    </message>
    <message>
        <source>Install PostgreSQL (sudo apt install postgresql), or mend one of these.</source>
        <translation>Instale PostgreSQL (sudo apt install postgresql) o arregle uno de estos.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image.</source>
        <translation>«%1» no puede ser el nombre de una imagen.</translation>
    </message>
    <message>
        <source>A name looks like docker.io/library/postgres:17.</source>
        <translation>Un nombre es como docker.io/library/postgres:17.</translation>
    </message>
    <message>
        <source>There is no engine “%1”.</source>
        <translation>No hay ningún motor «%1».</translation>
    </message>
    <message>
        <source>--image belongs to a container engine, and the engine is native.</source>
        <translation>--image es para un motor de contenedores, y el motor es native.</translation>
    </message>
    <message>
        <source>Leave --image out.</source>
        <translation>Omita --image.</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>se está grabando</translation>
    </message>
    <message>
        <source>not finished: its program was killed, or the file is cut</source>
        <translation>sin terminar: se mató su programa o el archivo está cortado</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read.</source>
        <translation>No se puede leer la grabación %1.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>See where it lies now, or choose another recording.</source>
        <translation>Mire dónde está ahora o elija otra grabación.</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>Choose the file of a recording.</source>
        <translation>Elija el archivo de una grabación.</translation>
    </message>
    <message>
        <source>See that you may read it, or choose another recording.</source>
        <translation>Procure tener permiso para leerla o elija otra grabación.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is no recording of Stormlab.</source>
        <translation>%1 no es una grabación de Stormlab.</translation>
    </message>
    <message>
        <source>A recording ends in .storm and was made by a drill or by stormlabctl record or import.</source>
        <translation>Una grabación termina en .storm y la hizo un simulacro o stormlabctl record o import.</translation>
    </message>
    <message>
        <source>%1 has format %2; this Stormlab reads format %3.</source>
        <translation>%1 tiene el formato %2; este Stormlab lee el formato %3.</translation>
    </message>
    <message>
        <source>Open it with the version that made it, or a later one.</source>
        <translation>Ábrala con la versión que la hizo o con una posterior.</translation>
    </message>
    <message>
        <source>the recording has no end: it is still going on, or its program was killed</source>
        <translation>la grabación no tiene final: sigue en curso o se mató su programa</translation>
    </message>
    <message>
        <source>The first %1 are here, %2 events; what followed is missing: the recording has no end: it is still going on, or its program was killed.</source>
        <translation>Están los primeros %1, %2 eventos; falta lo que siguió: la grabación no tiene final. Sigue en curso o se mató su programa.</translation>
    </message>
    <message>
        <source>The first %1 are here, %2 events; what followed is missing: the file is cut or damaged here.</source>
        <translation>Están los primeros %1, %2 eventos; falta lo que siguió: el archivo está cortado o dañado aquí.</translation>
    </message>
    <message>
        <source>The first %1 are here, %2 events; what followed is missing: %3.</source>
        <translation>Están los primeros %1, %2 eventos; falta lo que siguió: %3.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be written any more.</source>
        <translation>La grabación %1 ya no se puede escribir.</translation>
    </message>
    <message>
        <source>The drill goes on without it.</source>
        <translation>El simulacro sigue sin ella.</translation>
    </message>
    <message>
        <source>This drill is not recorded: %1 cannot be made.</source>
        <translation>Este simulacro no se graba: no se puede crear %1.</translation>
    </message>
    <message>
        <source>The drill goes on. For the next one, make room and see that you may write there.</source>
        <translation>El simulacro sigue. Para el próximo, haga sitio y procure tener permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>The recording %1 holds no event that can be read.</source>
        <translation>La grabación %1 no contiene ningún evento que se pueda leer.</translation>
    </message>
    <message>
        <source>It was cut before the first event, or it is damaged.</source>
        <translation>Se cortó antes del primer evento o está dañada.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash.</source>
        <translation>No se puede mover %1 a la papelera.</translation>
    </message>
    <message>
        <source>Nothing was changed. A file manager can remove it for good.</source>
        <translation>No se ha cambiado nada. Un gestor de archivos puede eliminarlo para siempre.</translation>
    </message>
    <message>
        <source>%1 is being recorded.</source>
        <translation>%1 se está grabando.</translation>
    </message>
    <message>
        <source>End the drill first.</source>
        <translation>Termine antes el simulacro.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Is it still there, and may you read it?</source>
        <translation>¿Sigue ahí, y tiene permiso para leerlo?</translation>
    </message>
    <message>
        <source>The bookmarks in %1 cannot be read.</source>
        <translation>No se pueden leer los marcadores de %1.</translation>
    </message>
    <message>
        <source>The recording opens without them, and new ones are not saved until that file is moved away.</source>
        <translation>La grabación se abre sin ellos, y los nuevos no se guardan hasta que se aparte ese archivo.</translation>
    </message>
    <message>
        <source>The bookmarks cannot be saved in %1.</source>
        <translation>No se pueden guardar los marcadores en %1.</translation>
    </message>
    <message>
        <source>They stay until the window is closed. Make room or a folder that you may write to, then change one.</source>
        <translation>Se conservan hasta que se cierre la ventana. Haga sitio o una carpeta en la que pueda escribir, y luego cambie uno.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a demonstration.</source>
        <translation>%1 no se puede usar como demostración.</translation>
    </message>
    <message>
        <source>Mend what is told here, or ask whoever made it for a new one.</source>
        <translation>Arregle lo que aquí se dice o pida una nueva a quien la hizo.</translation>
    </message>
    <message>
        <source>The recording of this demonstration, %1, is not beside it.</source>
        <translation>La grabación de esta demostración, %1, no está a su lado.</translation>
    </message>
    <message>
        <source>Put both into one folder.</source>
        <translation>Ponga las dos en una misma carpeta.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
    <message>
        <source>Choose another name or folder; what was there before is unchanged.</source>
        <translation>Elija otro nombre o carpeta; lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The name “%1” does not say in which format to write.</source>
        <translation>El nombre «%1» no dice en qué formato escribir.</translation>
    </message>
    <message>
        <source>Let it end with .html, .md, .pdf, .json or .csv.</source>
        <translation>Haga que termine en .html, .md, .pdf, .json o .csv.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Stormlab.</source>
        <translation>%1 lo hizo un Stormlab más nuevo.</translation>
    </message>
    <message>
        <source>Its rules might not be known here, so it is not opened. Install the version that made it.</source>
        <translation>Puede que sus reglas no se conozcan aquí, así que no se abre. Instale la versión que lo hizo.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a class file.</source>
        <translation>%1 no se puede usar como archivo de clase.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a new one.</source>
        <translation>Pida uno nuevo a quien lo hizo.</translation>
    </message>
    <message>
        <source>The recording cannot be put beside the result, %1.</source>
        <translation>La grabación no se puede poner junto al resultado, %1.</translation>
    </message>
    <message>
        <source>The result itself is there. The recording is kept with your other drills.</source>
        <translation>El resultado sí está. La grabación se conserva con sus otros simulacros.</translation>
    </message>
    <message>
        <source>The result %1 is not written: it has grown too large.</source>
        <translation>El resultado %1 no se escribe: se ha hecho demasiado grande.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be looked at.</source>
        <translation>No se puede mirar la carpeta %1.</translation>
    </message>
    <message>
        <source>It is tried again by itself; is the network there?</source>
        <translation>Se vuelve a intentar solo; ¿hay red?</translation>
    </message>
    <message>
        <source>Your progress was last kept by a newer Stormlab, so this one shows what it understands of it and changes nothing.</source>
        <translation>Un Stormlab más nuevo guardó su progreso por última vez, así que este muestra lo que entiende y no cambia nada.</translation>
    </message>
    <message>
        <source>Use the newer Stormlab. The file is %1.</source>
        <translation>Use el Stormlab más nuevo. El archivo es %1.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>No se puede crear %1.</translation>
    </message>
    <message>
        <source>Look who may write to its folder.</source>
        <translation>Mire quién puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>The file of your progress is damaged, so a new one was begun.</source>
        <translation>El archivo de su progreso está dañado, así que se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The old one was put aside as %1. Your recordings are still there.</source>
        <translation>El antiguo se ha apartado como %1. Sus grabaciones siguen ahí.</translation>
    </message>
    <message>
        <source>It cannot be put aside. Move it away, and a new one is begun.</source>
        <translation>No se puede apartar. Muévalo, y se empezará uno nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>Remove it by hand; the rest is deleted.</source>
        <translation>Elimínelo a mano; lo demás está borrado.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>Otro programa mantiene bloqueado %1.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room on the disk for %1.</source>
        <translation>No hay sitio en el disco para %1.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Haga sitio allí.</translation>
    </message>
    <message>
        <source>The disk refused to write or read %1.</source>
        <translation>El disco se ha negado a escribir o leer %1.</translation>
    </message>
    <message>
        <source>Look whether it is full, or about to fail.</source>
        <translation>Mire si está lleno o a punto de fallar.</translation>
    </message>
    <message>
        <source>%1 may not be written to.</source>
        <translation>No se permite escribir en %1.</translation>
    </message>
    <message>
        <source>Look who may write to it and to its folder.</source>
        <translation>Mire quién puede escribir en él y en su carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>Look who may read and write it and its folder.</source>
        <translation>Mire quién puede leerlo y escribirlo, y también su carpeta.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed, so progress can neither be kept nor shown.</source>
        <translation>El controlador de Qt para SQLite no está instalado, así que el progreso no se puede guardar ni mostrar.</translation>
    </message>
    <message>
        <source>Debian&apos;s package is libqt6sql6-sqlite.</source>
        <translation>El paquete de Debian es libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn.</source>
        <translation>No se ha podido dibujar el PDF.</translation>
    </message>
    <message>
        <source>Export HTML, and print that.</source>
        <translation>Exporte HTML e imprima eso.</translation>
    </message>
    <message>
        <source>What is to be printed cannot be read.</source>
        <translation>No se puede leer lo que hay que imprimir.</translation>
    </message>
    <message>
        <source>Looking for an engine</source>
        <translation>Se busca un motor</translation>
    </message>
    <message>
        <source>Making room</source>
        <translation>Se hace sitio</translation>
    </message>
    <message>
        <source>Copying the template</source>
        <translation>Se copia la plantilla</translation>
    </message>
    <message>
        <source>The template is damaged and is built again</source>
        <translation>La plantilla está dañada y se construye de nuevo</translation>
    </message>
    <message>
        <source>Building the template (only once)</source>
        <translation>Se construye la plantilla (solo una vez)</translation>
    </message>
    <message>
        <source>Building without the template cache: %1</source>
        <translation>Se construye sin la caché de plantillas: %1</translation>
    </message>
    <message>
        <source>Waiting for another Stormlab that builds the template</source>
        <translation>Se espera a otro Stormlab que construye la plantilla</translation>
    </message>
    <message>
        <source>Starting PostgreSQL</source>
        <translation>Se inicia PostgreSQL</translation>
    </message>
    <message>
        <source>Making the container</source>
        <translation>Se crea el contenedor</translation>
    </message>
    <message>
        <source>Starting PostgreSQL in the container</source>
        <translation>Se inicia PostgreSQL en el contenedor</translation>
    </message>
    <message>
        <source>Loading the scenario&apos;s data</source>
        <translation>Se cargan los datos del escenario</translation>
    </message>
    <message>
        <source>Starting PgBouncer</source>
        <translation>Se inicia PgBouncer</translation>
    </message>
    <message>
        <source>Opening the lab&apos;s own session</source>
        <translation>Se abre la sesión propia del laboratorio</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>PostgreSQL did not start.</source>
        <translation>PostgreSQL no se ha iniciado.</translation>
    </message>
    <message>
        <source>Look at the details; a setting of the scenario may be at fault.</source>
        <translation>Mire los detalles; puede deberse a un ajuste del escenario.</translation>
    </message>
    <message>
        <source>STORMLAB_PGBOUNCER names no program: %1.</source>
        <translation>STORMLAB_PGBOUNCER no nombra ningún programa: %1.</translation>
    </message>
    <message>
        <source>Correct the variable or remove it.</source>
        <translation>Corrija la variable o elimínela.</translation>
    </message>
    <message>
        <source>PgBouncer is needed for this drill, and it is not installed.</source>
        <translation>Este simulacro necesita PgBouncer, y no está instalado.</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install pgbouncer</source>
        <translation>Instálelo: sudo apt-get install pgbouncer</translation>
    </message>
    <message>
        <source>Reset the drill to get a fresh server.</source>
        <translation>Restablezca el simulacro para tener un servidor nuevo.</translation>
    </message>
    <message>
        <source>Reset the drill to get a fresh sandbox.</source>
        <translation>Restablezca el simulacro para tener un sandbox nuevo.</translation>
    </message>
    <message>
        <source>The template could not be copied.</source>
        <translation>No se ha podido copiar la plantilla.</translation>
    </message>
    <message>
        <source>There is no room for PostgreSQL&apos;s data directory.</source>
        <translation>No hay sitio para el directorio de datos de PostgreSQL.</translation>
    </message>
    <message>
        <source>Free some space, or set STORMLAB_RUNTIME_DIR to a folder with more room.</source>
        <translation>Libere espacio o asigne a STORMLAB_RUNTIME_DIR una carpeta con más sitio.</translation>
    </message>
    <message>
        <source>PostgreSQL could not make a new data directory.</source>
        <translation>PostgreSQL no ha podido crear un directorio de datos nuevo.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL is installed completely: sudo apt-get install --reinstall postgresql</source>
        <translation>Compruebe que PostgreSQL está instalado por completo: sudo apt-get install --reinstall postgresql</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root, and there is no account to run it as.</source>
        <translation>PostgreSQL se niega a ejecutarse como root, y no hay ninguna cuenta con la que ejecutarlo.</translation>
    </message>
    <message>
        <source>Start Stormlab as an ordinary user.</source>
        <translation>Inicie Stormlab como usuario corriente.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s data could not be written: %1.</source>
        <translation>No se han podido escribir los datos del sandbox: %1.</translation>
    </message>
    <message>
        <source>%1 holds no PostgreSQL; versions 13 to 18 are supported.</source>
        <translation>En %1 no hay PostgreSQL; se admiten las versiones 13 a 18.</translation>
    </message>
    <message>
        <source>%1 holds PostgreSQL %2; versions 13 to 18 are supported.</source>
        <translation>En %1 está PostgreSQL %2; se admiten las versiones 13 a 18.</translation>
    </message>
    <message>
        <source>Install one of them: sudo apt-get install postgresql</source>
        <translation>Instale una de ellas: sudo apt-get install postgresql</translation>
    </message>
    <message>
        <source>PostgreSQL was not found in the folder that is set: %1.</source>
        <translation>No se ha encontrado PostgreSQL en la carpeta indicada: %1.</translation>
    </message>
    <message>
        <source>Correct the setting or remove it.</source>
        <translation>Corrija el ajuste o elimínelo.</translation>
    </message>
    <message>
        <source>PostgreSQL is needed to run drills. Replays work without it.</source>
        <translation>Los simulacros necesitan PostgreSQL. Las reproducciones funcionan sin él.</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install postgresql</source>
        <translation>Instálelo: sudo apt-get install postgresql</translation>
    </message>
    <message>
        <source>The server could not be frozen completely.</source>
        <translation>No se ha podido congelar el servidor por completo.</translation>
    </message>
    <message>
        <source>Resume it and try again.</source>
        <translation>Reanúdelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sandbox could not be registered.</source>
        <translation>No se ha podido registrar el sandbox.</translation>
    </message>
    <message>
        <source>Free some space, or set STORMLAB_RUNTIME_DIR to another folder.</source>
        <translation>Libere espacio o asigne otra carpeta a STORMLAB_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>The sandbox in %1 could not be removed completely.</source>
        <translation>No se ha podido eliminar por completo el sandbox de %1.</translation>
    </message>
    <message>
        <source>Run stormlabctl clean.</source>
        <translation>Ejecute stormlabctl clean.</translation>
    </message>
    <message>
        <source>The scenario may not set the server parameter &quot;%1&quot;.</source>
        <translation>El escenario no puede fijar el parámetro del servidor «%1».</translation>
    </message>
    <message>
        <source>Remove it from the scenario&apos;s sandbox settings.</source>
        <translation>Elimínelo de los ajustes del sandbox del escenario.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s server did not answer in time.</source>
        <translation>El servidor del sandbox no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s server refused the lab&apos;s login.</source>
        <translation>El servidor del sandbox ha rechazado el inicio de sesión del laboratorio.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s server could not be asked.</source>
        <translation>No se ha podido consultar al servidor del sandbox.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s server went away.</source>
        <translation>El servidor del sandbox ha desaparecido.</translation>
    </message>
    <message>
        <source>The server refused the lab&apos;s SQL.</source>
        <translation>El servidor ha rechazado el SQL del laboratorio.</translation>
    </message>
    <message>
        <source>The details have the server&apos;s own words.</source>
        <translation>Los detalles traen las palabras del servidor.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s roles could not be made.</source>
        <translation>No se han podido crear los roles del sandbox.</translation>
    </message>
    <message>
        <source>This computer has too little for the drill: it needs %1 open files, and %2 are left.</source>
        <translation>Este equipo tiene demasiado poco para el simulacro: hacen falta %1 archivos abiertos y quedan %2.</translation>
    </message>
    <message>
        <source>This computer has too little for the drill: it needs %1 MB of memory, and %2 are left.</source>
        <translation>Este equipo tiene demasiado poco para el simulacro: hacen falta %1 MB de memoria y quedan %2.</translation>
    </message>
    <message>
        <source>This computer has too little for the drill: it needs %1 processes, and %2 are left.</source>
        <translation>Este equipo tiene demasiado poco para el simulacro: hacen falta %1 procesos y quedan %2.</translation>
    </message>
    <message>
        <source>Raise the limit: ulimit -n %1</source>
        <translation>Suba el límite: ulimit -n %1</translation>
    </message>
    <message>
        <source>Raise the limit: ulimit -u</source>
        <translation>Suba el límite: ulimit -u</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Cierre algunos programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sandbox cannot be paused now.</source>
        <translation>El sandbox no se puede pausar ahora.</translation>
    </message>
    <message>
        <source>The sandbox cannot be resumed now.</source>
        <translation>El sandbox no se puede reanudar ahora.</translation>
    </message>
    <message>
        <source>Wait until it has come to rest.</source>
        <translation>Espere a que esté en reposo.</translation>
    </message>
    <message>
        <source>Wait until it is ready, or reset the drill.</source>
        <translation>Espere a que esté listo o restablezca el simulacro.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s pooler does not answer.</source>
        <translation>El pooler del sandbox no responde.</translation>
    </message>
    <message>
        <source>PgBouncer did not start.</source>
        <translation>PgBouncer no se ha iniciado.</translation>
    </message>
    <message>
        <source>PgBouncer in the sandbox stopped five times within a minute.</source>
        <translation>PgBouncer se ha detenido en el sandbox cinco veces en un minuto.</translation>
    </message>
    <message>
        <source>PostgreSQL in the sandbox stopped five times within a minute.</source>
        <translation>PostgreSQL se ha detenido en el sandbox cinco veces en un minuto.</translation>
    </message>
    <message>
        <source>The sandbox could not write %1.</source>
        <translation>El sandbox no ha podido escribir %1.</translation>
    </message>
    <message>
        <source>The path of the sandbox is too long for a unix socket: %1.</source>
        <translation>La ruta del sandbox es demasiado larga para un socket de Unix: %1.</translation>
    </message>
    <message>
        <source>Set STORMLAB_RUNTIME_DIR to a folder with a shorter path.</source>
        <translation>Asigne a STORMLAB_RUNTIME_DIR una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>The drill %1 already has a sandbox.</source>
        <translation>El simulacro %1 ya tiene un sandbox.</translation>
    </message>
    <message>
        <source>Stop that drill, or run stormlabctl clean.</source>
        <translation>Detenga ese simulacro o ejecute stormlabctl clean.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: it is not a folder.</source>
        <translation>La carpeta %1 no se puede usar: no es una carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: it belongs to somebody else.</source>
        <translation>La carpeta %1 no se puede usar: pertenece a otra persona.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: others may write to it.</source>
        <translation>La carpeta %1 no se puede usar: otros pueden escribir en ella.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.</source>
        <translation>La carpeta %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>Set STORMLAB_RUNTIME_DIR to a folder of your own.</source>
        <translation>Asigne a STORMLAB_RUNTIME_DIR una carpeta propia.</translation>
    </message>
    <message>
        <source>There is no room for the sandbox: it needs %1.</source>
        <translation>No hay sitio para el sandbox: necesita %1.</translation>
    </message>
    <message>
        <source>The connection string cannot be understood.</source>
        <translation>No se entiende la cadena de conexión.</translation>
    </message>
    <message>
        <source>The index of the recording cannot be read.</source>
        <translation>No se puede leer el índice de la grabación.</translation>
    </message>
    <message>
        <source>Copying the template was interrupted.</source>
        <translation>Se ha interrumpido la copia de la plantilla.</translation>
    </message>
    <message>
        <source>A PDF is drawn, not written as text.</source>
        <translation>Un PDF se dibuja, no se escribe como texto.</translation>
    </message>
    <message>
        <source>docker (%1) refused.</source>
        <translation>docker (%1) se ha negado.</translation>
    </message>
    <message>
        <source>podman (%1) refused.</source>
        <translation>podman (%1) se ha negado.</translation>
    </message>
    <message>
        <source>%1 liveness probes in a row failed</source>
        <translation>fallaron %1 sondas de liveness seguidas</translation>
    </message>
    <message>
        <source>%1 liveness probes in a row failed; its last words: %2</source>
        <translation>fallaron %1 sondas de liveness seguidas; sus últimas palabras: %2</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>signal %1; its last words: %2</source>
        <translation>señal %1; sus últimas palabras: %2</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>exit code %1; its last words: %2</source>
        <translation>código de salida %1; sus últimas palabras: %2</translation>
    </message>
    <message>
        <source>an end that nobody saw</source>
        <translation>un final que nadie vio</translation>
    </message>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>No se puede iniciar el programa %1.</translation>
    </message>
    <message>
        <source>Build or install it beside the other programs of Stormlab.</source>
        <translation>Constrúyalo o instálelo junto a los demás programas de Stormlab.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limits of open files (ulimit -n) and processes (ulimit -u).</source>
        <translation>Cierre otros programas o suba los límites de archivos abiertos (ulimit -n) y de procesos (ulimit -u).</translation>
    </message>
    <message>
        <source>This scenario needs %1 open files, and there are %2.</source>
        <translation>Este escenario necesita %1 archivos abiertos y hay %2.</translation>
    </message>
    <message>
        <source>This scenario needs %1 processes, and there are %2.</source>
        <translation>Este escenario necesita %1 procesos y hay %2.</translation>
    </message>
    <message>
        <source>This scenario needs %1 MB of memory, and there are %2.</source>
        <translation>Este escenario necesita %1 MB de memoria y hay %2.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -Hn) and start again.</source>
        <translation>Suba el límite (ulimit -Hn) y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -u) or end other programs.</source>
        <translation>Suba el límite (ulimit -u) o termine otros programas.</translation>
    </message>
    <message>
        <source>Close other programs and start again.</source>
        <translation>Cierre otros programas y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The imported file has no lines for this time.</source>
        <translation>El archivo importado no tiene líneas para este momento.</translation>
    </message>
    <message>
        <source>PostgreSQL was killed by signal %1.</source>
        <translation>PostgreSQL terminó por la señal %1.</translation>
    </message>
    <message>
        <source>PostgreSQL was shut down.</source>
        <translation>Se apagó PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL ended.</source>
        <translation>PostgreSQL terminó.</translation>
    </message>
    <message>
        <source>PgBouncer was killed by signal %1.</source>
        <translation>PgBouncer terminó por la señal %1.</translation>
    </message>
    <message>
        <source>PgBouncer ended.</source>
        <translation>PgBouncer terminó.</translation>
    </message>
    <message>
        <source>PgBouncer does not answer.</source>
        <translation>PgBouncer no responde.</translation>
    </message>
    <message>
        <source>%1 is not in the trash any more.</source>
        <translation>%1 ya no está en la papelera.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back.</source>
        <translation>No se puede recuperar %1.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya está ahí.</translation>
    </message>
    <message>
        <source>It is still in the trash: %1</source>
        <translation>Sigue en la papelera: %1</translation>
    </message>
    <message>
        <source>The one that was deleted stays in the trash: %1</source>
        <translation>La que se eliminó queda en la papelera: %1</translation>
    </message>
    <message>
        <source>The text is nested deeper than 64 levels.</source>
        <translation>El texto tiene más de 64 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The text is not JSON.</source>
        <translation>El texto no es JSON.</translation>
    </message>
    <message>
        <source>An event must be a JSON object.</source>
        <translation>Un suceso debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>The event cannot be read: %1.</source>
        <translation>El suceso no se puede leer: %1.</translation>
    </message>
    <message>
        <source>A sample does not fit the one before it: %1.</source>
        <translation>Una muestra no encaja con la anterior: %1.</translation>
    </message>
    <message>
        <source>The scorecard cannot be read.</source>
        <translation>La hoja de puntuación no se puede leer.</translation>
    </message>
    <message>
        <source>Was it written by another version of Stormlab?</source>
        <translation>¿La escribió otra versión de Stormlab?</translation>
    </message>
    <message>
        <source>Write it as CAUSE:APP:COUNT, for example reconnect-storm:deploy_worker:80.</source>
        <translation>Escriba CAUSA:APP:NÚMERO, por ejemplo reconnect-storm:deploy_worker:80.</translation>
    </message>
    <message>
        <source>There is no cause “%1”.</source>
        <translation>No hay ninguna causa «%1».</translation>
    </message>
    <message>
        <source>`stormlabctl list SCENARIO` lists the causes of a scenario.</source>
        <translation>`stormlabctl list ESCENARIO` enumera las causas de un escenario.</translation>
    </message>
    <message>
        <source>This class has no hints.</source>
        <translation>Esta clase no tiene pistas.</translation>
    </message>
    <message>
        <source>Look at the board, and ask the server.</source>
        <translation>Mire el tablero y pregunte al servidor.</translation>
    </message>
    <message>
        <source>Hints open %1 after the incident began.</source>
        <translation>Las pistas se abren %1 después de empezar el incidente.</translation>
    </message>
    <message>
        <source>The next hint opens in %1.</source>
        <translation>La próxima pista se abre en %1.</translation>
    </message>
    <message>
        <source>The class delays hints; go on with what the board shows.</source>
        <translation>La clase retrasa las pistas; siga con lo que muestra el tablero.</translation>
    </message>
    <message>
        <source>The only check of this class has been made.</source>
        <translation>La única comprobación de esta clase ya está hecha.</translation>
    </message>
    <message>
        <source>All %1 checks of this class have been made.</source>
        <translation>Las %1 comprobaciones de esta clase ya están hechas.</translation>
    </message>
    <message>
        <source>Finish the drill to see what it is worth.</source>
        <translation>Termine el simulacro para ver cuánto vale.</translation>
    </message>
    <message>
        <source>pool.min cannot be %1: one instance opens at most %2 connections (pool.max).</source>
        <translation>pool.min no puede ser %1: una instancia abre como mucho %2 conexiones (pool.max).</translation>
    </message>
    <message>
        <source>Set pool.min to %1 or less.</source>
        <translation>Ponga pool.min en %1 o menos.</translation>
    </message>
    <message>
        <source>There is no client setting “%1”.</source>
        <translation>No hay ningún ajuste de cliente «%1».</translation>
    </message>
    <message>
        <source>Known settings: %1.</source>
        <translation>Ajustes conocidos: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: it is one of %3.</source>
        <translation>%1 no puede ser «%2»: es uno de %3.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: it ranges from %3 to %4.</source>
        <translation>%1 no puede ser %2: va de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: it is a whole number from %3 to %4.</source>
        <translation>%1 no puede ser «%2»: es un número entero de %3 a %4.</translation>
    </message>
    <message>
        <source>“%1” is not KEY=VALUE.</source>
        <translation>«%1» no es CLAVE=VALOR.</translation>
    </message>
    <message>
        <source>Write it like pool.max=5.</source>
        <translation>Escríbalo como pool.max=5.</translation>
    </message>
    <message>
        <source>%1 has no mark %2.</source>
        <translation>%1 no tiene la marca %2.</translation>
    </message>
    <message>
        <source>It has no marks: align it at its start.</source>
        <translation>No tiene marcas: alinéela por su comienzo.</translation>
    </message>
    <message>
        <source>It has marks 1 to %1.</source>
        <translation>Tiene las marcas 1 a %1.</translation>
    </message>
    <message>
        <source>This is the recording of a server, not of a drill: it has no grade.</source>
        <translation>Es la grabación de un servidor, no de un simulacro: no tiene calificación.</translation>
    </message>
    <message>
        <source>It can be replayed, summarised, compared and exported.</source>
        <translation>Se puede reproducir, resumir, comparar y exportar.</translation>
    </message>
    <message>
        <source>The recording is of the scenario “%1”, not of “%2”.</source>
        <translation>La grabación es del escenario «%1», no de «%2».</translation>
    </message>
    <message>
        <source>Grade it with its own scenario.</source>
        <translation>Califíquela con su propio escenario.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” in this scenario.</source>
        <translation>En este escenario no hay «%2» (%1).</translation>
    </message>
    <message>
        <source>No answer to a login within 5 s.</source>
        <translation>Sin respuesta a un inicio de sesión en 5 s.</translation>
    </message>
    <message>
        <source>Write it as &quot;host=… dbname=… user=…&quot; (values with blanks in single quotes) or as postgresql://user@host/database.</source>
        <translation>Escríbala como &quot;host=… dbname=… user=…&quot; (los valores con espacios, entre comillas simples) o como postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>It is opened again by itself.</source>
        <translation>Se vuelve a abrir por sí sola.</translation>
    </message>
    <message>
        <source>The monitor asks again by itself.</source>
        <translation>El monitor vuelve a preguntar por sí solo.</translation>
    </message>
    <message>
        <source>%1 bytes, and a class board reads %2 at most.</source>
        <translation>%1 bytes, y un tablero de la clase lee como mucho %2.</translation>
    </message>
    <message>
        <source>Hand in the recording instead; it is kept with your other drills.</source>
        <translation>Entregue en su lugar la grabación; está con sus otros simulacros.</translation>
    </message>
    <message>
        <source>SQLite refused to work with %1.</source>
        <translation>SQLite se negó a trabajar con %1.</translation>
    </message>
    <message>
        <source>%1; the file holds the first %2 events</source>
        <translation>%1; el archivo contiene los primeros %2 sucesos</translation>
    </message>
    <message>
        <source>the disk is too slow</source>
        <translation>el disco es demasiado lento</translation>
    </message>
    <message>
        <source>the file was removed</source>
        <translation>el archivo fue eliminado</translation>
    </message>
    <message>
        <source>A recording is never written over another file.</source>
        <translation>Una grabación nunca se escribe encima de otro archivo.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it.</source>
        <translation>Elija otro nombre o elimínelo.</translation>
    </message>
    <message>
        <source>Choose a file in a folder that you may write to.</source>
        <translation>Elija un archivo en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>`stormlabctl replay FILE --export pdf` hands it over as it should be.</source>
        <translation>`stormlabctl replay ARCHIVO --export pdf` lo entrega como debe ser.</translation>
    </message>
    <message>
        <source>The template is damaged: %1 %2.</source>
        <translation>La plantilla está dañada: %1 %2.</translation>
    </message>
    <message>
        <source>It must be the path of PgBouncer&apos;s program.</source>
        <translation>Debe ser la ruta del programa PgBouncer.</translation>
    </message>
    <message>
        <source>The scenario puts a pooler before the server. Looked in PATH, /usr/sbin and /usr/local/sbin.</source>
        <translation>El escenario pone un pooler delante del servidor. Se ha buscado en PATH, /usr/sbin y /usr/local/sbin.</translation>
    </message>
    <message>
        <source>The folder must hold the programs postgres and initdb.</source>
        <translation>La carpeta debe contener los programas postgres e initdb.</translation>
    </message>
    <message>
        <source>Looked in %1 and in PATH for versions 13 to 18.</source>
        <translation>Se han buscado en %1 y en PATH las versiones 13 a 18.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a drill.</source>
        <translation>«%1» no puede dar nombre a un simulacro.</translation>
    </message>
    <message>
        <source>Use letters, digits and &apos;-&apos;, at most 40.</source>
        <translation>Use letras, cifras y «-», como mucho 40.</translation>
    </message>
    <message>
        <source>The record of the sandbox in %1 cannot be read.</source>
        <translation>El registro del sandbox en %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Remove the folder when nothing runs in it.</source>
        <translation>Elimine la carpeta cuando no se ejecute nada en ella.</translation>
    </message>
    <message>
        <source>A process of its server did not end.</source>
        <translation>Un proceso de su servidor no terminó.</translation>
    </message>
    <message>
        <source>Neither the account postgres nor nobody exists.</source>
        <translation>No existe la cuenta postgres ni la cuenta nobody.</translation>
    </message>
    <message>
        <source>Parameters that name programs, files or libraries, and those the lab relies on, are refused.</source>
        <translation>Se rechazan los parámetros que nombran programas, archivos o bibliotecas, y aquellos en los que se apoya el laboratorio.</translation>
    </message>
    <message>
        <source>The template could not be kept in %1.</source>
        <translation>La plantilla no se pudo guardar en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be moved now.</source>
        <translation>%1 no se puede mover ahora.</translation>
    </message>
    <message>
        <source>another program is moving it</source>
        <translation>otro programa la está moviendo</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again later.</source>
        <translation>No se cambió nada. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It is of the scenario %1.</source>
        <translation>Es del escenario %1.</translation>
    </message>
    <message>
        <source>is %1: expected %2</source>
        <translation>es %1; se esperaba: %2</translation>
    </message>
    <message>
        <source>is unknown: expected one of %1</source>
        <translation>es desconocido; se esperaba uno de: %1</translation>
    </message>
    <message>
        <source>is unknown: did you mean %1?</source>
        <translation>es desconocido: ¿quería decir %1?</translation>
    </message>
    <message>
        <source>is missing, and it is required</source>
        <translation>falta y es obligatorio</translation>
    </message>
    <message>
        <source>is there twice: expected each once</source>
        <translation>está dos veces; se esperaba una sola vez</translation>
    </message>
    <message>
        <source>is not &quot;%1&quot;: this is another kind of file</source>
        <translation>no es &quot;%1&quot;: es un archivo de otro tipo</translation>
    </message>
    <message>
        <source>is missing or no whole number from 1 on</source>
        <translation>falta o no es un número entero a partir de 1</translation>
    </message>
    <message>
        <source>is %1: a newer Stormlab wrote it, and this one reads formats up to %2</source>
        <translation>es %1: lo escribió un Stormlab más nuevo, y este lee formatos hasta el %2</translation>
    </message>
    <message>
        <source>is larger than 64 kB: this is no class file</source>
        <translation>ocupa más de 64 kB: no es un archivo de clase</translation>
    </message>
    <message>
        <source>is no language: expected two small letters, as &quot;en&quot;</source>
        <translation>no es un idioma; se esperaban dos letras minúsculas, como &quot;en&quot;</translation>
    </message>
    <message>
        <source>has no English text: expected a member &quot;en&quot;</source>
        <translation>no tiene texto en inglés; se esperaba un campo &quot;en&quot;</translation>
    </message>
    <message>
        <source>is not later than what comes before it</source>
        <translation>no es posterior a lo que le precede</translation>
    </message>
    <message>
        <source>speed is none of 1, 2, 4, 8, 16, 32 and 64</source>
        <translation>speed no es ninguno de 1, 2, 4, 8, 16, 32 y 64</translation>
    </message>
    <message>
        <source>is larger than 256 kB: this is no demonstration</source>
        <translation>ocupa más de 256 kB: no es una demostración</translation>
    </message>
    <message>
        <source>has other figures than its &quot;scorecard&quot;</source>
        <translation>tiene otras cifras que su &quot;scorecard&quot;</translation>
    </message>
    <message>
        <source>has a &quot;scorecard&quot; of another scenario</source>
        <translation>tiene una &quot;scorecard&quot; de otro escenario</translation>
    </message>
    <message>
        <source>is no scorecard that can be read</source>
        <translation>no es una hoja de puntuación que se pueda leer</translation>
    </message>
    <message>
        <source>%1; its last block is cut</source>
        <translation>%1; su último bloque está cortado</translation>
    </message>
    <message>
        <source>is finished and has no &quot;scorecard&quot;</source>
        <translation>está terminado y no tiene &quot;scorecard&quot;</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;: expected the folder&apos;s name, &quot;%2&quot;</source>
        <translation>es &quot;%1&quot;; se esperaba el nombre de la carpeta, &quot;%2&quot;</translation>
    </message>
    <message>
        <source>is larger than 1 MB</source>
        <translation>ocupa más de 1 MB</translation>
    </message>
    <message>
        <source>is larger than 256 kB</source>
        <translation>ocupa más de 256 kB</translation>
    </message>
    <message>
        <source>is missing or empty</source>
        <translation>falta o está vacío</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>leads out of the scenario&apos;s folder</source>
        <translation>sale de la carpeta del escenario</translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 debe ser un número entero</translation>
    </message>
    <message>
        <source>%1 must be a whole number of 32 bits</source>
        <translation>%1 debe ser un número entero de 32 bits</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0</source>
        <translation>%1 debe ser un número entero a partir de 0</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 debe ser true o false</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 debe ser un texto</translation>
    </message>
    <message>
        <source>%1 must be a number of milliseconds of at most 2^49</source>
        <translation>%1 debe ser un número de milisegundos de como mucho 2^49</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 debe ser una lista de textos</translation>
    </message>
    <message>
        <source>%1 must be a list of whole numbers</source>
        <translation>%1 debe ser una lista de números enteros</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 debe ser un objeto</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 debe ser una lista</translation>
    </message>
    <message>
        <source>%1 must be a list of objects or lists</source>
        <translation>%1 debe ser una lista de objetos o listas</translation>
    </message>
    <message>
        <source>%1 is the unknown word &quot;%2&quot;</source>
        <translation>%1 es la palabra desconocida &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 of a backend is missing</source>
        <translation>falta %1 de un backend</translation>
    </message>
    <message>
        <source>%1 of a look is missing</source>
        <translation>falta %1 de una consulta</translation>
    </message>
    <message>
        <source>%1 must be a moment, as in 2026-07-30T12:03:11Z</source>
        <translation>%1 debe ser un momento, como 2026-07-30T12:03:11Z</translation>
    </message>
    <message>
        <source>%1 is too far from the question</source>
        <translation>%1 está demasiado lejos de la pregunta</translation>
    </message>
    <message>
        <source>%1 must be a list of three numbers</source>
        <translation>%1 debe ser una lista de tres números</translation>
    </message>
    <message>
        <source>%1 must be a list of whole numbers that are not too large</source>
        <translation>%1 debe ser una lista de números enteros no demasiado grandes</translation>
    </message>
    <message>
        <source>%1 leads beyond all backends</source>
        <translation>%1 va más allá de todos los backends</translation>
    </message>
    <message>
        <source>%1 is no time that a drill can last</source>
        <translation>%1 no es un tiempo que pueda durar un simulacro</translation>
    </message>
    <message>
        <source>that one could not be read</source>
        <translation>esa no se pudo leer</translation>
    </message>
    <message>
        <source>it has more backends than a server can have</source>
        <translation>tiene más backends de los que puede tener un servidor</translation>
    </message>
    <message>
        <source>backends come that are there, or go that are not</source>
        <translation>llegan backends que ya están o se van otros que no están</translation>
    </message>
    <message>
        <source>its columns are not of one length</source>
        <translation>sus columnas no tienen la misma longitud</translation>
    </message>
    <message>
        <source>it changes backends that are not there</source>
        <translation>cambia backends que no están</translation>
    </message>
    <message>
        <source>it names looks that were not described</source>
        <translation>nombra consultas que no se describieron</translation>
    </message>
    <message>
        <source>begins with the longer time: expected the least first</source>
        <translation>empieza por el tiempo más largo; se esperaba primero el menor</translation>
    </message>
    <message>
        <source>leaves no slot for anybody: expected less than max_connections</source>
        <translation>no deja ninguna plaza a nadie; se esperaba menos que max_connections</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice: expected each app once</source>
        <translation>&quot;%1&quot; está dos veces; se esperaba cada aplicación una sola vez</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice: expected each inject once</source>
        <translation>&quot;%1&quot; está dos veces; se esperaba cada inyección una sola vez</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice: expected each cause once</source>
        <translation>&quot;%1&quot; está dos veces; se esperaba cada causa una sola vez</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice: expected each check once</source>
        <translation>&quot;%1&quot; está dos veces; se esperaba cada comprobación una sola vez</translation>
    </message>
    <message>
        <source>is empty: expected a step, because the app has requests or workers</source>
        <translation>está vacío; se esperaba un paso, porque la aplicación tiene peticiones o workers</translation>
    </message>
    <message>
        <source>opens up to %1 connections: expected instances times pool.max of all apps to be at most %2</source>
        <translation>abre hasta %1 conexiones; se esperaba que instances por pool.max de todas las aplicaciones fuese como mucho %2</translation>
    </message>
    <message>
        <source>cannot be beside &quot;pods&quot;: expected requests_per_second alone, because pods answer requests and nothing else</source>
        <translation>no puede estar junto a &quot;pods&quot;; se esperaba solo requests_per_second, porque los pods responden peticiones y nada más</translation>
    </message>
    <message>
        <source>cannot be beside &quot;environments&quot;: expected pods or a function</source>
        <translation>no puede estar junto a &quot;environments&quot;; se esperaban pods o una función</translation>
    </message>
    <message>
        <source>is above %1: expected no more pods, because each is two processes</source>
        <translation>es más de %1; no se esperaban más pods, porque cada uno son dos procesos</translation>
    </message>
    <message>
        <source>are not for a function: expected none beside &quot;environments&quot;</source>
        <translation>no son para una función; no se esperaba ninguno junto a &quot;environments&quot;</translation>
    </message>
    <message>
        <source>are not for a function: expected none, because environments.most says how many there are</source>
        <translation>no son para una función; no se esperaba ninguna, porque environments.most dice cuántas hay</translation>
    </message>
    <message>
        <source>is above 1 within a transaction, which is one connection&apos;s: expected &quot;transaction&quot;: false</source>
        <translation>es más de 1 dentro de una transacción, que es de una sola conexión; se esperaba &quot;transaction&quot;: false</translation>
    </message>
    <message>
        <source>is above pool.max: %1</source>
        <translation>es mayor que pool.max: %1</translation>
    </message>
    <message>
        <source>is &quot;pooler&quot;, and there is none: expected sandbox.pooler</source>
        <translation>es &quot;pooler&quot; y no hay ninguno; se esperaba sandbox.pooler</translation>
    </message>
    <message>
        <source>offers a way through a pooler, and there is none: expected sandbox.pooler</source>
        <translation>ofrece un camino por un pooler y no hay ninguno; se esperaba sandbox.pooler</translation>
    </message>
    <message>
        <source>has no deploy, pause or burst with at_ms: expected one, or the incident never begins</source>
        <translation>no tiene ningún deploy, pause o burst con at_ms; se esperaba uno, o la incidencia no empieza nunca</translation>
    </message>
    <message>
        <source>pauses the server for ever: expected for_ms, or an inject of the kind resume</source>
        <translation>pausa el servidor para siempre; se esperaba for_ms o una inyección de tipo resume</translation>
    </message>
    <message>
        <source>begins the pause again before it is over: expected more than for_ms, which has to be there</source>
        <translation>vuelve a empezar la pausa antes de que acabe; se esperaba más que for_ms, que tiene que estar</translation>
    </message>
    <message>
        <source>is 1, which brings no more requests: expected more than 1</source>
        <translation>es 1, lo que no trae más peticiones; se esperaba más de 1</translation>
    </message>
    <message>
        <source>is above for_ms: expected the burst to reach its rate</source>
        <translation>es mayor que for_ms; se esperaba que el burst alcanzase su ritmo</translation>
    </message>
    <message>
        <source>brings requests to &quot;%1&quot;, whose workload has no steps: expected some</source>
        <translation>trae peticiones a &quot;%1&quot;, cuyo workload no tiene pasos; se esperaban algunos</translation>
    </message>
    <message>
        <source>multiplies nothing: expected &quot;requests_per_second&quot;, because &quot;%1&quot; has no requests of its own</source>
        <translation>no multiplica nada; se esperaba &quot;requests_per_second&quot;, porque &quot;%1&quot; no tiene peticiones propias</translation>
    </message>
    <message>
        <source>brings no more requests than &quot;%1&quot; has anyhow: expected a higher rate</source>
        <translation>no trae más peticiones de las que &quot;%1&quot; ya tiene; se esperaba un ritmo mayor</translation>
    </message>
    <message>
        <source>names the unknown inject &quot;%1&quot;</source>
        <translation>nombra la inyección desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>names an inject of the kind resume: expected a deploy, a pause or a burst</source>
        <translation>nombra una inyección de tipo resume; se esperaba un deploy, un pause o un burst</translation>
    </message>
    <message>
        <source>names a %1 that is not over when the measurement ends: expected one with a for_ms below pace.verification_ms, %2</source>
        <translation>nombra un %1 que no ha acabado cuando termina la medición; se esperaba uno con un for_ms menor que pace.verification_ms, %2</translation>
    </message>
    <message>
        <source>names the unknown app &quot;%1&quot;</source>
        <translation>nombra la aplicación desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>names the unknown app &quot;%1&quot;: did you mean %2?</source>
        <translation>nombra la aplicación desconocida &quot;%1&quot;: ¿quería decir %2?</translation>
    </message>
    <message>
        <source>has points that add up to %1: expected 100</source>
        <translation>tiene puntos que suman %1; se esperaban 100</translation>
    </message>
    <message>
        <source>is the cause itself: expected another one, that only set it off</source>
        <translation>es la propia causa; se esperaba otra que solo la desencadenase</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the causes that the scenario offers</source>
        <translation>&quot;%1&quot; no está entre las causas que ofrece el escenario</translation>
    </message>
    <message>
        <source>asks how pods fare: expected an app of the fleet with &quot;pods&quot;</source>
        <translation>pregunta cómo les va a los pods; se esperaba una aplicación de la flota con &quot;pods&quot;</translation>
    </message>
    <message>
        <source>cannot be missed: expected at most %1, because the measurement ends so long after the trigger</source>
        <translation>no se puede incumplir; se esperaba como mucho %1, porque la medición termina ese tiempo después del disparador</translation>
    </message>
    <message>
        <source>cannot be missed: expected at most %1, because the measurement ends so long after the trigger&apos;s pause</source>
        <translation>no se puede incumplir; se esperaba como mucho %1, porque la medición termina ese tiempo después de la pausa del disparador</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which runs as pods, whose breakers nobody counts: expected an app without &quot;pods&quot;</source>
        <translation>nombra &quot;%1&quot;, que se ejecuta como pods, cuyos breakers nadie cuenta; se esperaba una aplicación sin &quot;pods&quot;</translation>
    </message>
    <message>
        <source>springs for nobody: expected an app of the fleet with &quot;pods&quot;</source>
        <translation>no salta con nadie; se esperaba una aplicación de la flota con &quot;pods&quot;</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which has no pods: expected an app with &quot;pods&quot;</source>
        <translation>nombra &quot;%1&quot;, que no tiene pods; se esperaba una aplicación con &quot;pods&quot;</translation>
    </message>
    <message>
        <source>asks for a look at a pooler, and there is none: expected sandbox.pooler</source>
        <translation>pide mirar un pooler y no hay ninguno; se esperaba sandbox.pooler</translation>
    </message>
    <message>
        <source>asks for a look at probes, and there are none: expected an app of the fleet with &quot;pods&quot;</source>
        <translation>pide mirar las sondas y no hay ninguna; se esperaba una aplicación de la flota con &quot;pods&quot;</translation>
    </message>
    <message>
        <source>has &quot;every_ms&quot; without a beginning: expected &quot;at_ms&quot; or &quot;after_deploy_ms&quot; beside it</source>
        <translation>tiene &quot;every_ms&quot; sin un comienzo; se esperaba &quot;at_ms&quot; o &quot;after_deploy_ms&quot; al lado</translation>
    </message>
    <message>
        <source>has &quot;requests_per_second&quot; and &quot;factor&quot;: expected one of them</source>
        <translation>tiene &quot;requests_per_second&quot; y &quot;factor&quot;; se esperaba uno de los dos</translation>
    </message>
    <message>
        <source>has &quot;at_ms&quot; and &quot;after_deploy_ms&quot;: expected one of them</source>
        <translation>tiene &quot;at_ms&quot; y &quot;after_deploy_ms&quot;; se esperaba uno de los dos</translation>
    </message>
    <message>
        <source>has &quot;app&quot; and &quot;apps&quot;: expected one of them</source>
        <translation>tiene &quot;app&quot; y &quot;apps&quot;; se esperaba uno de los dos</translation>
    </message>
    <message>
        <source>does not say how many requests come: expected &quot;requests_per_second&quot; or &quot;factor&quot;</source>
        <translation>no dice cuántas peticiones llegan; se esperaba &quot;requests_per_second&quot; o &quot;factor&quot;</translation>
    </message>
    <message>
        <source>names no app: expected &quot;app&quot;, or several &quot;apps&quot;</source>
        <translation>no nombra ninguna aplicación; se esperaba &quot;app&quot; o varias &quot;apps&quot;</translation>
    </message>
    <message>
        <source>has &quot;apps&quot; or a latency (&quot;p95_ms&quot;, &quot;answered_p99_ms&quot;) without the other: expected both, or none</source>
        <translation>tiene &quot;apps&quot; o una latencia (&quot;p95_ms&quot;, &quot;answered_p99_ms&quot;) sin lo otro; se esperaban ambos o ninguno</translation>
    </message>
    <message>
        <source>has no &quot;predicate&quot;: expected one of the predicates in scenarios/README.md</source>
        <translation>no tiene &quot;predicate&quot;; se esperaba uno de los predicados de scenarios/README.md</translation>
    </message>
    <message>
        <source>begins at %1 and ends at %2: expected the least first</source>
        <translation>empieza en %1 y termina en %2; se esperaba primero el menor</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>una lista de %1</translation>
    </message>
    <message>
        <source>a list of %1 to %2 elements</source>
        <translation>una lista de %1 a %2 elementos</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>un texto de %1 a %2 caracteres</translation>
    </message>
    <message>
        <source>a text of %1 characters</source>
        <translation>un texto de %1 caracteres</translation>
    </message>
    <message>
        <source>%1 of %2 to %3 characters</source>
        <translation>%1 de %2 a %3 caracteres</translation>
    </message>
    <message>
        <source>the names in scenarios/README.md</source>
        <translation>los nombres de scenarios/README.md</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>one of %1 (did you mean %2?)</source>
        <translation>uno de %1 (¿quería decir %2?)</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a line of text</source>
        <translation>una línea de texto</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>cifras hexadecimales</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un identificador</translation>
    </message>
    <message>
        <source>a moment like 2026-07-30T12:03:11.250Z</source>
        <translation>un momento como 2026-07-30T12:03:11.250Z</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>el nombre de un archivo</translation>
    </message>
    <message>
        <source>the name of a recording in the same folder, as &quot;reference.storm&quot;</source>
        <translation>el nombre de una grabación de la misma carpeta, como &quot;reference.storm&quot;</translation>
    </message>
    <message>
        <source>the address of a schema</source>
        <translation>la dirección de un esquema</translation>
    </message>
    <message>
        <source>a client setting (see scenarios/README.md)</source>
        <translation>un ajuste de cliente (véase scenarios/README.md)</translation>
    </message>
    <message>
        <source>a role whose name begins with app_</source>
        <translation>un rol cuyo nombre empieza por app_</translation>
    </message>
    <message>
        <source>a name of a-z, 0-9 and -</source>
        <translation>un nombre con a-z, 0-9 y -</translation>
    </message>
    <message>
        <source>a name of a-z, 0-9, _, - and . that does not begin with stormlab or oncall</source>
        <translation>un nombre con a-z, 0-9, _, - y . que no empieza por stormlab ni oncall</translation>
    </message>
    <message>
        <source>a known cause (see scenarios/README.md)</source>
        <translation>una causa conocida (véase scenarios/README.md)</translation>
    </message>
    <message>
        <source>a database name of a-z, 0-9 and _ that is not one of the server&apos;s own</source>
        <translation>un nombre de base de datos con a-z, 0-9 y _ que no es de los del propio servidor</translation>
    </message>
    <message>
        <source>a parameter&apos;s value as a text of letters, digits and ._%/,:+-</source>
        <translation>el valor de un parámetro como texto de letras, cifras y ._%/,:+-</translation>
    </message>
    <message>
        <source>a server parameter that a scenario may let learners change</source>
        <translation>un parámetro del servidor que un escenario puede dejar cambiar a quienes aprenden</translation>
    </message>
    <message>
        <source>an SQL statement</source>
        <translation>una sentencia SQL</translation>
    </message>
    <message>
        <source>one of activity-by-application, ceiling, states, pool-sizes, probes, pooler</source>
        <translation>uno de activity-by-application, ceiling, states, pool-sizes, probes, pooler</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;</source>
        <translation>el campo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>element %1</source>
        <translation>el elemento %1</translation>
    </message>
    <message>
        <source>The same drill or the same recording is in %1, which was written later.</source>
        <translation>El mismo simulacro o la misma grabación está en %1, que se escribió después.</translation>
    </message>
    <message>
        <source>Sampled from %1, from %2 on.</source>
        <translation>Muestreado de %1, a partir de %2.</translation>
    </message>
    <message>
        <source>The states and statements of other roles could not be seen.</source>
        <translation>Los estados y las sentencias de otros roles no se podían ver.</translation>
    </message>
    <message>
        <source>The recording ended.</source>
        <translation>La grabación terminó.</translation>
    </message>
    <message>
        <source>Its time was up (%1).</source>
        <translation>Se acabó su tiempo (%1).</translation>
    </message>
    <message>
        <source>It has its size (%1).</source>
        <translation>Alcanzó su tamaño (%1).</translation>
    </message>
    <message>
        <source>Somebody ended it.</source>
        <translation>Alguien la terminó.</translation>
    </message>
    <message>
        <source>The imported file ends here.</source>
        <translation>El archivo importado termina aquí.</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Importado de %1.</translation>
    </message>
    <message>
        <source>Imported from %1, from %2 on.</source>
        <translation>Importado de %1, a partir de %2.</translation>
    </message>
    <message>
        <source>Sessions are made up to fit its counts: their process numbers mean nothing.</source>
        <translation>Las sesiones se inventan para que cuadren con sus números: sus números de proceso no significan nada.</translation>
    </message>
    <message>
        <source>its folder is not there any more</source>
        <translation>su carpeta ya no existe</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>es posible que el disco esté lleno</translation>
    </message>
    <message>
        <source>Wait until the check has ended, or cancel it.</source>
        <translation>Espere a que termine la comprobación, o cancélela.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La comprobación se canceló.</translation>
    </message>
    <message>
        <source>Check again when you like.</source>
        <translation>Compruebe de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Line %1, column %2, cannot be read: the file was damaged, cut off or changed by hand.</source>
        <translation>La línea %1, columna %2, no se puede leer: el archivo se dañó, se cortó o se cambió a mano.</translation>
    </message>
    <message>
        <source>The server refused the statement: it gave no reason.</source>
        <translation>El servidor rechazó la sentencia sin dar un motivo.</translation>
    </message>
    <message>
        <source>The server refused the statement: %1.</source>
        <translation>El servidor rechazó la sentencia: %1.</translation>
    </message>
    <message>
        <source>The console&apos;s session was ended: %1.</source>
        <translation>La sesión de la consola se terminó: %1.</translation>
    </message>
    <message>
        <source>The statement was cancelled: %1.</source>
        <translation>La sentencia se canceló: %1.</translation>
    </message>
    <message>
        <source>is %1, and the recording ends at %2</source>
        <translation>es %1, y la grabación termina en %2</translation>
    </message>
</context>
<context>
    <name>stormlab::Server</name>
    <message>
        <source>No drill is running, so there is no server to connect to.</source>
        <translation>No hay ningún simulacro en marcha, así que no hay servidor al que conectarse.</translation>
    </message>
    <message>
        <source>The server is still being started.</source>
        <translation>El servidor todavía se está iniciando.</translation>
    </message>
    <message>
        <source>This drill is over, and its server is gone.</source>
        <translation>Este simulacro ha terminado y su servidor ya no existe.</translation>
    </message>
    <message>
        <source>This drill has no server: it could not be started, or has failed.</source>
        <translation>Este simulacro no tiene servidor: no se pudo iniciar o ha fallado.</translation>
    </message>
    <message>
        <source>A replay has no server: start a drill of the incident to connect with psql.</source>
        <translation>Una reproducción no tiene servidor: inicie un simulacro del incidente para conectarse con psql.</translation>
    </message>
    <message>
        <source>The server cannot be reached just now.</source>
        <translation>Ahora mismo no se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
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
        <translation>cortacircuitos abiertos</translation>
    </message>
    <message>
        <source>cache misses per second</source>
        <translation>fallos de caché por segundo</translation>
    </message>
    <message>
        <source>Refused logins, waiting requests and latency</source>
        <translation>Inicios de sesión rechazados, peticiones en espera y latencia</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Latency, p95 (ms)</source>
        <translation>Latencia, p95 (ms)</translation>
    </message>
    <message>
        <source>refused logins per second</source>
        <translation>inicios de sesión rechazados por segundo</translation>
    </message>
    <message>
        <source>requests waiting for a connection</source>
        <translation>peticiones que esperan una conexión</translation>
    </message>
    <message>
        <source>%1 nothing was reported.</source>
        <translation>%1 no se informó de nada.</translation>
    </message>
    <message>
        <source>%1 %2, %3. Latency p95: %4. The most refused in this window: %5 per second at %6.</source>
        <translation>%1, %2, %3. Latencia p95: %4. El máximo de rechazados en este intervalo: %5 por segundo en %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) refused per second</source>
        <translation>
            <numerusform>%n inicio de sesión rechazado por segundo</numerusform>
            <numerusform>%n inicios de sesión rechazados por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n petición en espera</numerusform>
            <numerusform>%n peticiones en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>requests waiting not known</source>
        <translation>no se sabe cuántas peticiones esperan</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 p95 (ms)</source>
        <translation>%1 p95 (ms)</translation>
    </message>
    <message>
        <source>%1 cache miss %</source>
        <translation>%1 fallos de caché %</translation>
    </message>
    <message>
        <source>%1 breakers open</source>
        <translation>%1 cortacircuitos abiertos</translation>
    </message>
    <message>
        <source>%1 environments</source>
        <translation>%1 entornos</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>%1 congelados</translation>
    </message>
    <message>
        <source>Logins, %1</source>
        <translation>Inicios de sesión, %1</translation>
    </message>
    <message>
        <source>Latency, p95 (ms), %1</source>
        <translation>Latencia, p95 (ms), %1</translation>
    </message>
</context>
<context>
    <name>stormlab::ServicePane</name>
    <message>
        <source>Service, probes or pods</source>
        <translation>Servicio, sondas o pods</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondas</translation>
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
        <translation>Lo que sintieron los usuarios</translation>
    </message>
    <message>
        <source>Table of the service</source>
        <translation>Tabla del servicio</translation>
    </message>
</context>
<context>
    <name>stormlab::SessionDetails</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>a local socket</source>
        <translation>un socket local</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In this state for</source>
        <translation>En este estado desde hace</translation>
    </message>
    <message>
        <source>In a transaction for</source>
        <translation>En una transacción desde hace</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bloqueada por</translation>
    </message>
    <message>
        <source>Current or last statement</source>
        <translation>Sentencia actual o última</translation>
    </message>
</context>
<context>
    <name>stormlab::SessionModel</name>
    <message>
        <source>the lab</source>
        <translation>el laboratorio</translation>
    </message>
    <message>
        <source>The oldest transaction of the group</source>
        <translation>La transacción más antigua del grupo</translation>
    </message>
</context>
<context>
    <name>stormlab::SessionPanel</name>
    <message>
        <source>Filter: application, state, pid…</source>
        <translation>Filtro: aplicación, estado, pid…</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Filtrar sesiones</translation>
    </message>
    <message>
        <source>no grouping</source>
        <translation>sin agrupar</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Cancel query</source>
        <translation>Cancelar consulta</translation>
    </message>
    <message>
        <source>Cancel the running query of the selected sessions</source>
        <translation>Cancelar la consulta en curso de las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Cancel &amp;query</source>
        <translation>Ca&amp;ncelar consulta</translation>
    </message>
    <message>
        <source>&amp;Terminate…</source>
        <translation>&amp;Terminar…</translation>
    </message>
    <message>
        <source>Sessions are listed here as soon as the server runs.</source>
        <translation>Las sesiones se enumeran aquí en cuanto el servidor está en marcha.</translation>
    </message>
    <message>
        <source>Up to this moment no session was recorded.</source>
        <translation>Hasta este momento no se grabó ninguna sesión.</translation>
    </message>
    <message>
        <source>No session matches “%1”.</source>
        <translation>Ninguna sesión coincide con «%1».</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Terminate (%1)…</source>
        <translation>Terminar (%1)…</translation>
    </message>
    <message>
        <source>Terminate the selected sessions</source>
        <translation>Terminar las sesiones seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>Terminate %n selected session(s)</source>
        <translation>
            <numerusform>Terminar %n sesión seleccionada</numerusform>
            <numerusform>Terminar %n sesiones seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions, as they were %n second(s) ago</source>
        <translation>
            <numerusform>Sesiones, como estaban hace %n segundo</numerusform>
            <numerusform>Sesiones, como estaban hace %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Application, state, pid or query; of several words all must be found. The whole name of a state, as “idle”, finds that state alone.</source>
        <translation>Aplicación, estado, pid o consulta; si son varias palabras, deben aparecer todas. El nombre entero de un estado, como «idle», encuentra solo ese estado.</translation>
    </message>
</context>
<context>
    <name>stormlab::Sessions</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>pid</source>
        <translation>pid</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>in state</source>
        <translation>en el estado</translation>
    </message>
    <message>
        <source>in transaction</source>
        <translation>en transacción</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>blocked by %1</source>
        <translation>bloqueada por %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
</context>
<context>
    <name>stormlab::Settings</name>
    <message>
        <source>A deploy brings %1 to %2.</source>
        <translation>Un deploy lleva %1 a %2.</translation>
    </message>
    <message>
        <source>%1 stays %2, but %3 will be in force: %4 limits it.</source>
        <translation>%1 sigue en %2, pero el valor efectivo será %3: lo limita %4.</translation>
    </message>
    <message>
        <source>%1 is rolling out; instances that are not replaced yet run with %2.</source>
        <translation>%1 se está desplegando; las instancias aún no sustituidas siguen con %2.</translation>
    </message>
    <message>
        <source>%1 is configured as %2, but %3 is in force: %4 limits it.</source>
        <translation>%1 está configurado como %2, pero el valor efectivo es %3: lo limita %4.</translation>
    </message>
</context>
<context>
    <name>stormlab::SettingsTable</name>
    <message>
        <source>Client settings</source>
        <translation>Ajustes de cliente</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>configurado</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>efectivo</translation>
    </message>
    <message>
        <source>A deploy sets this; %1 is configured now. Del, or an empty value, takes the change back.</source>
        <translation>Lo fija un deploy; ahora está configurado %1. Supr, o un valor vacío, deshace el cambio.</translation>
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
        <translation>Editor SQL</translation>
    </message>
    <message>
        <source>Type SQL here, or take a prepared query.</source>
        <translation>Escriba SQL aquí, o tome una plantilla de consulta.</translation>
    </message>
</context>
<context>
    <name>stormlab::StartPage</name>
    <message>
        <source>A lab for PostgreSQL connection incidents. Each drill starts a real, disposable server and lets it get into trouble; you find out why, repair it, and see what your repair is worth.</source>
        <translation>Un laboratorio de incidentes de conexión en PostgreSQL. Cada simulacro arranca un servidor real y desechable y deja que se meta en problemas; usted averigua por qué, lo arregla y ve cuánto vale su arreglo.</translation>
    </message>
    <message>
        <source>Stormlab</source>
        <translation>Stormlab</translation>
    </message>
    <message>
        <source>Start the first incident</source>
        <translation>Iniciar el primer incidente</translation>
    </message>
    <message>
        <source>&amp;Watch a sample replay</source>
        <translation>Ver una reproducción de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Watch a sample replay of the selected incident</source>
        <translation>Ver una reproducción de ejemplo del incidente seleccionado</translation>
    </message>
    <message>
        <source>My &amp;progress</source>
        <translation>Mi pro&amp;greso</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mi progreso</translation>
    </message>
    <message>
        <source>What you have reached in each incident, and what is due again</source>
        <translation>Lo que ha logrado en cada incidente, y lo que toca repetir</translation>
    </message>
    <message>
        <source>&amp;My drills</source>
        <translation>&amp;Mis simulacros</translation>
    </message>
    <message>
        <source>My drills</source>
        <translation>Mis simulacros</translation>
    </message>
    <message>
        <source>The drills that were recorded, and what they were worth</source>
        <translation>Los simulacros grabados y los puntos que dieron</translation>
    </message>
    <message>
        <source>&amp;Open recording…</source>
        <translation>A&amp;brir grabación…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>C&amp;lassroom…</source>
        <translation>A&amp;ula…</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Drill with others by a class file, make one, or watch the board of a class</source>
        <translation>Hacer el simulacro en grupo con un archivo de clase, crear uno o ver el tablero de una clase</translation>
    </message>
    <message>
        <source>A drill of the selected incident that went well; it needs no server</source>
        <translation>Un simulacro del incidente seleccionado que salió bien; no necesita servidor</translation>
    </message>
    <message>
        <source>The selected incident has brought no recording along.</source>
        <translation>El incidente seleccionado no trae ninguna grabación.</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Demonstratio&amp;n</source>
        <translation>Dem&amp;ostración</translation>
    </message>
    <message>
        <source>Demonstration of the selected incident</source>
        <translation>Demostración del incidente elegido</translation>
    </message>
    <message>
        <source>A recording of the selected incident that stops and asks, for a room</source>
        <translation>Una grabación del incidente elegido que se detiene y pregunta, para una sala</translation>
    </message>
    <message>
        <source>The selected incident has brought no demonstration along.</source>
        <translation>El incidente elegido no trae ninguna demostración.</translation>
    </message>
    <message>
        <source>Replay a drill that was recorded</source>
        <translation>Reproducir un simulacro grabado</translation>
    </message>
    <message>
        <source>Start the &amp;first incident</source>
        <translation>&amp;Iniciar el primer incidente</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>stormlab::Statements</name>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 es uno de %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 no es ninguno de %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>a session by its pid</source>
        <translation>una sesión por su pid</translation>
    </message>
    <message>
        <source>sessions without a condition</source>
        <translation>sesiones sin condición</translation>
    </message>
    <message>
        <source>%1 terminated %2.</source>
        <translation>%1 terminó %2.</translation>
    </message>
    <message>
        <source>%1 cancelled the query of %2.</source>
        <translation>%1 canceló la consulta de %2.</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>todos los parámetros</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>para esta sesión</translation>
    </message>
    <message>
        <source>for the whole server</source>
        <translation>para todo el servidor</translation>
    </message>
    <message>
        <source>for the role %1</source>
        <translation>para el rol %1</translation>
    </message>
    <message>
        <source>for the database %1</source>
        <translation>para la base de datos %1</translation>
    </message>
    <message>
        <source>%1 reset %2 %3.</source>
        <translation>%1 restableció %2 %3.</translation>
    </message>
    <message>
        <source>%1 set %2 to %3 %4.</source>
        <translation>%1 fijó %2 en %3 %4.</translation>
    </message>
    <message>
        <source>%1 removed the connection limit of %2.</source>
        <translation>%1 quitó el límite de conexiones de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 limited %2 to %n connection(s).</source>
        <translation>
            <numerusform>%1 limitó %2 a %n conexión.</numerusform>
            <numerusform>%1 limitó %2 a %n conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 forbade %2 to log in.</source>
        <translation>%1 prohibió a %2 iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 changed the role %2.</source>
        <translation>%1 modificó el rol %2.</translation>
    </message>
    <message>
        <source>%1 read %2, grouped by %3.</source>
        <translation>%1 leyó %2, agrupado por %3.</translation>
    </message>
    <message>
        <source>%1 read %2.</source>
        <translation>%1 leyó %2.</translation>
    </message>
    <message>
        <source>terminate</source>
        <translation>terminar</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>fijar %1</translation>
    </message>
    <message>
        <source>alter %1</source>
        <translation>modificar %1</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>It failed (%1).</source>
        <translation>Falló (%1).</translation>
    </message>
    <message>
        <source>sessions where %1</source>
        <translation>sesiones donde %1</translation>
    </message>
    <message>
        <source>%1 ran %2.</source>
        <translation>%1 ejecutó %2.</translation>
    </message>
    <message>
        <source>%1 ran %2 on %3.</source>
        <translation>%1 ejecutó %2 en %3.</translation>
    </message>
    <message>
        <source>%1 ran “%2”.</source>
        <translation>%1 ejecutó «%2».</translation>
    </message>
</context>
<context>
    <name>stormlab::StatusBanner</name>
    <message>
        <source>✓ Calm</source>
        <translation>✓ En calma</translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation>▲ Aviso</translation>
    </message>
    <message>
        <source>⬤ Critical</source>
        <translation>⬤ Crítico</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>stormlab::TeacherStrip</name>
    <message>
        <source>by itself %1 after the learner&apos;s first deploy</source>
        <translation>por sí sola %1 después del primer deploy propio</translation>
    </message>
    <message>
        <source>by itself %1 into the incident</source>
        <translation>por sí sola en el minuto %1 del incidente</translation>
    </message>
    <message>
        <source>by hand, or by a check</source>
        <translation>a mano o por una comprobación</translation>
    </message>
    <message>
        <source>Teacher – Stormlab</source>
        <translation>Docente – Stormlab</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Inyecciones</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Este momento</translation>
    </message>
    <message>
        <source>What is to be remembered of it</source>
        <translation>Qué hay que recordar de él</translation>
    </message>
    <message>
        <source>Text of the mark</source>
        <translation>Texto de la marca</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>&amp;Marcar este momento</translation>
    </message>
    <message>
        <source>Show the next hint</source>
        <translation>Mostrar la siguiente pista</translation>
    </message>
    <message>
        <source>What does the room say?</source>
        <translation>¿Qué dice la sala?</translation>
    </message>
    <message>
        <source>It stands in the diagnosis now, and is not given yet.</source>
        <translation>Ya está en el diagnóstico y aún no se ha dado.</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Lanzar</translation>
    </message>
    <message>
        <source>Fire %1</source>
        <translation>Lanzar %1</translation>
    </message>
    <message>
        <source>“%1” was fired.</source>
        <translation>Se lanzó «%1».</translation>
    </message>
    <message>
        <source>This drill is not recorded, so nothing of it can be marked.</source>
        <translation>Este simulacro no se graba, así que no se puede marcar nada en él.</translation>
    </message>
    <message>
        <source>Marked at %1: a replay leads there.</source>
        <translation>Marcado en %1: una reproducción lleva hasta ahí.</translation>
    </message>
    <message>
        <source>not fired yet</source>
        <translation>aún no se ha lanzado</translation>
    </message>
    <message numerus="yes">
        <source>fired %n time(s)</source>
        <translation>
            <numerusform>lanzada %n vez</numerusform>
            <numerusform>lanzada %n veces</numerusform>
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
        <translation>&amp;Solo las que sigan inactivas cuando el servidor ejecute la sentencia</translation>
    </message>
    <message>
        <source>Terminate sessions</source>
        <translation>Terminar sesiones</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>The statement that the server will run</source>
        <translation>La sentencia que ejecutará el servidor</translation>
    </message>
    <message>
        <source>Chosen sessions</source>
        <translation>Sesiones elegidas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>None of these sessions is left.</source>
        <translation>No queda ninguna de estas sesiones.</translation>
    </message>
    <message>
        <source>None of these sessions is idle.</source>
        <translation>Ninguna de estas sesiones está inactiva.</translation>
    </message>
    <message numerus="yes">
        <source>End these %n session(s)?</source>
        <translation>
            <numerusform>¿Terminar %n sesión?</numerusform>
            <numerusform>¿Terminar estas %n sesiones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Terminate %n session(s)</source>
        <translation>
            <numerusform>Terminar %n sesión</numerusform>
            <numerusform>Terminar %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not idle and are left out.</source>
        <translation>
            <numerusform>%n no está inactiva y queda excluida.</numerusform>
            <numerusform>%n no están inactivas y quedan excluidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have ended meanwhile and are left out.</source>
        <translation>
            <numerusform>%n ha acabado entretanto y queda excluida.</numerusform>
            <numerusform>%n han acabado entretanto y quedan excluidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1 s ago; nothing newer is known.</source>
        <translation>Datos de hace %1 s; no se sabe nada más reciente.</translation>
    </message>
    <message>
        <source>There is nothing to terminate.</source>
        <translation>No hay nada que terminar.</translation>
    </message>
    <message>
        <source>Only those that are idle then are ended.</source>
        <translation>Solo se terminan las que estén inactivas entonces.</translation>
    </message>
    <message>
        <source>All of them are idle: no work is lost.</source>
        <translation>Todas están inactivas: no se pierde trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are at work: what they do is rolled back.</source>
        <translation>
            <numerusform>%n de ellas está trabajando: lo que hace se revierte.</numerusform>
            <numerusform>%n de ellas están trabajando: lo que hacen se revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlas</translation>
    </message>
    <message>
        <source>Ter&amp;minate (%1)</source>
        <translation>Ter&amp;minar (%1)</translation>
    </message>
</context>
<context>
    <name>stormlab::TextSizeMenu</name>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Mayor</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Me&amp;nor</translation>
    </message>
    <message>
        <source>&amp;As the desktop has it</source>
        <translation>&amp;Como en el escritorio</translation>
    </message>
    <message>
        <source>Text si&amp;ze: %1 %</source>
        <translation>Ta&amp;maño del texto: %1 %</translation>
    </message>
</context>
<context>
    <name>stormlab::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
</context>
<context>
    <name>stormlab::TimeChart</name>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
</context>
<context>
    <name>stormlab::TimeSlider</name>
    <message>
        <source>Position in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Draw with Shift to choose a range of time; a double click shows all of it</source>
        <translation>Arrastrar con Mayús elige un intervalo de tiempo; un doble clic lo muestra todo</translation>
    </message>
    <message>
        <source>, the range from %1 to %2 is chosen</source>
        <translation>, está elegido el intervalo de %1 a %2</translation>
    </message>
</context>
<context>
    <name>stormlab::TransportBar</name>
    <message>
        <source>How much of the recording has been read</source>
        <translation>Qué parte de la grabación se ha leído</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Reading up to %1: %2 %</source>
        <translation>Leyendo hasta %1: %2 %</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Leyendo: %1 %</translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <translation>El momento que se muestra</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>Duración de la grabación</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Show only what has been read so far</source>
        <translation>Mostrar solo lo leído hasta ahora</translation>
    </message>
</context>
<context>
    <name>stormlab::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Lo que se eliminó</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>Recuperar lo que se eliminó</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Leave it deleted, and hide this line</source>
        <translation>Dejarlo eliminado y ocultar esta línea</translation>
    </message>
</context>
<context>
    <name>stormlab::VotePanel</name>
    <message>
        <source>Put it into the &amp;diagnosis</source>
        <translation>Llevar al &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Put the cause with the most votes into the diagnosis</source>
        <translation>Llevar al diagnóstico la causa con más votos</translation>
    </message>
    <message>
        <source>&amp;Vote anew</source>
        <translation>&amp;Votar de nuevo</translation>
    </message>
    <message>
        <source>Forget the votes and vote anew</source>
        <translation>Olvidar los votos y votar de nuevo</translation>
    </message>
    <message>
        <source>Most votes: %1</source>
        <translation>Más votos: %1</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Nadie ha votado todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s) are level.</source>
        <translation>
            <numerusform>%n causa está empatada.</numerusform>
            <numerusform>%n causas están empatadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the &amp;votes back</source>
        <translation>Recuperar los &amp;votos</translation>
    </message>
    <message>
        <source>Bring the votes back that were forgotten</source>
        <translation>Recuperar los votos olvidados</translation>
    </message>
</context>
<context>
    <name>stormlab::VoteRow</name>
    <message>
        <source>One vote fewer for: %1</source>
        <translation>Un voto menos para: %1</translation>
    </message>
    <message>
        <source>One vote more for: %1</source>
        <translation>Un voto más para: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s)</source>
        <translation>
            <numerusform>%1: %n voto</numerusform>
            <numerusform>%1: %n votos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::WorkLine</name>
    <message>
        <source>Work that goes on</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>Leyendo la grabación</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Printing the debrief</source>
        <translation>Imprimiendo el informe final</translation>
    </message>
    <message>
        <source>Asking for printers</source>
        <translation>Buscando impresoras</translation>
    </message>
    <message>
        <source>Removing the sandbox</source>
        <translation>Eliminando el sandbox</translation>
    </message>
</context>
</TS>
