-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The end of state_*.sql for roles that may not read pg_file_settings: that a value waits is known, not which.
select 'pending', name, 'unknown', null
from pg_settings
where pending_restart
