-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The middle of state_*.sql where indexes count: a real server may have tens of thousands.
select 'index', n.nspname || '.' || i.relname, t.relname, null
from pg_index x
join pg_class i on i.oid = x.indexrelid
join pg_class t on t.oid = x.indrelid
join pg_namespace n on n.oid = i.relnamespace
where n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
union all
