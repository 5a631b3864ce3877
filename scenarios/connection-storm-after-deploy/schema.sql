-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

create table products (id int primary key, name text not null, price numeric not null);
insert into products select n, 'product ' || n, (n % 90) + 9.99 from generate_series(1, 500) n;

create table orders (
    id bigint generated always as identity primary key,
    product int not null references products,
    quantity int not null,
    placed timestamptz not null default now());
insert into orders (product, quantity) select 1 + n % 500, 1 + n % 3 from generate_series(1, 2000) n;

create table jobs (id int primary key, state text not null default 'queued', attempts int not null default 0);
insert into jobs (id) select n from generate_series(1, 1000) n;

create table accounts (id int primary key, billed int not null default 0);
insert into accounts (id) select n from generate_series(1, 100) n;

grant select on products to app_checkout;
grant select, insert on orders to app_checkout;
grant select, update on jobs to app_deploy;
grant select, update on accounts to app_billing;
grant select on products, orders to app_reporting;
