-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

create table products (id int primary key, price numeric not null);
insert into products select n, (n % 90) + 9.99 from generate_series(1, 200) n;

create table orders (
    id bigint generated always as identity primary key,
    product int not null references products,
    placed timestamptz not null default now());

create table mails (id int primary key, sent timestamptz);
insert into mails (id) select n from generate_series(1, 500) n;

grant select on products to app_web;
grant insert on orders to app_web;
grant select, update on mails to app_mailer;
