-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a session learns of its server when it is opened, from PostgreSQL 13.
select current_setting('server_version'),
       current_database() || ' on ' || coalesce(host(inet_server_addr()) || ':' || inet_server_port(), 'a unix socket')
           || ' as ' || current_user,
       pg_has_role('pg_read_all_stats', 'usage')
