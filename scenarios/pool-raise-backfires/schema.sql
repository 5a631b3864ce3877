-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

create table tickets (id int primary key, state text not null default 'open', touched int not null default 0);
insert into tickets (id, state) select n, case when n % 7 = 0 then 'open' else 'closed' end from generate_series(1, 1000) n;

create table documents (id int primary key, payload text not null, pages int not null default 0);
insert into documents (id, payload) select n, repeat('page ', 20) from generate_series(1, 1000) n;

create table messages (id int primary key, body text not null, attempts int not null default 0);
insert into messages (id, body) select n, 'message ' || n from generate_series(1, 1000) n;

create table webhooks (id int primary key, source text not null, received int not null default 0);
insert into webhooks (id, source) select n, 'source ' || n % 12 from generate_series(1, 1000) n;

grant select, update on tickets to app_api;
grant select, update on documents to app_engine;
grant select, update on messages to app_messaging;
grant select, update on webhooks to app_integration;
grant select on tickets to app_backoffice;
