-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the server's log has gained: $1 the format, $2 the file read so far ('' for the present one), $3 how much
-- of it is known, $4 how many bytes at most. No size: the file is not there.
select c.name as present, f.name as file, s.size,
       case when s.size > $3 then encode(pg_read_binary_file(f.name, $3, $4, true), 'base64') end as bytes
from (select pg_current_logfile($1)) as c(name)
cross join lateral (select coalesce(nullif($2, ''), c.name)) as f(name)
left join lateral pg_stat_file(f.name, true) as s on true
