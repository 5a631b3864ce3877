-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The end of state_*.sql for roles that may read pg_file_settings: parameters whose value in the files waits for a
-- restart. Of several lines for one parameter the last counts; a parameter that was removed goes back to its default.
select 'pending', s.name, coalesce(f.setting, s.boot_val), null
from pg_settings s
left join (select distinct on (lower(name)) lower(name) as name, setting, applied, error
           from pg_file_settings
           order by lower(name), seqno desc) f on f.name = s.name
where s.context = 'postmaster' and (s.pending_restart or (not f.applied and f.error is not null))
