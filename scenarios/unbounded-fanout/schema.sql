-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

create table members (id bigint generated always as identity primary key, number int not null);
create table profiles (id int primary key, plan text not null);
insert into profiles select n, case when n % 5 = 0 then 'team' else 'single' end from generate_series(1, 1000) n;

create table invoices (id int primary key, amount int not null, paid boolean not null default false);
insert into invoices (id, amount) select n, n % 90 + 10 from generate_series(1, 1000) n;

-- Hashing a password takes its time; the time is what matters here, not the hash.
create function register(member int) returns void language sql as $$
    select pg_sleep(0.2);
    insert into members (number) values (member);
$$;

-- A look-up in tables far larger than these.
create function look_up(profile int) returns text language sql as $$
    select plan from profiles, pg_sleep(0.04) where id = profile;
$$;

grant insert on members to app_signups;
grant select on profiles to app_signups;
grant select, update on invoices to app_billing;
grant select on invoices to app_admin;
