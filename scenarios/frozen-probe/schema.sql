-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

create table keys (id int primary key, owner text not null, budget int not null default 100);
insert into keys (id, owner) select n, 'team ' || n % 40 from generate_series(1, 2000) n;

create table spend (id bigint generated always as identity primary key, key_id int not null, amount int not null);
create table invoices (id int primary key, total int not null default 0);
insert into invoices (id) select n from generate_series(1, 200) n;

grant select on keys to app_proxy, app_console;
grant insert on spend to app_spend;
grant usage on sequence spend_id_seq to app_spend;
grant select, update on invoices to app_console;
