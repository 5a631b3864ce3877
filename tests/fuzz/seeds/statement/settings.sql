-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
alter system set max_connections = 500; set log_statement = 'none'; alter role app_deploy connection limit 20;
create index concurrently on orders (product); lock table orders in access exclusive mode; select pg_reload_conf();
