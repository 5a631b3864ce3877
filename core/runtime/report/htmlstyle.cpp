// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/htmlstyle.h"

namespace stormlab
{

namespace
{

// Colours are variables, so that dark is one list and not a second style. Rules win over the attributes of drawings.
constexpr std::string_view pageStyle =
    R"(:root { color-scheme: light dark; --page: #f4f6f8; --panel: #ffffff; --line: #dfe3e8; --ink: #1f2328;
  --muted: #5c6670; --good: #00704f; --bad: #a3280c; --link: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --page: #16191d; --panel: #1f2429; --line: #3a4149; --ink: #e6e9ec; --muted: #a5aeb8; --good: #4fc79f;
    --bad: #ff8a6b; --link: #7db7ec; }
}
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.7rem; margin: 0 0 .3rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; }
h3, h4 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
a { color: var(--link); }
.quiet { color: var(--muted); margin: .2rem 0; }
.verdict { font-size: 1.2rem; font-weight: 600; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; background: var(--panel); font-size: .92rem; }
caption { text-align: left; color: var(--muted); padding: .3rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .55rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
th { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: 1rem 0; padding: .8rem; background: var(--panel); border: 1px solid var(--line); }
figure svg { display: block; width: 100%; height: auto; }
figcaption { color: var(--muted); font-size: .9rem; padding-top: .4rem; }
summary { cursor: pointer; color: var(--link); padding: .3rem 0; }
code, pre { font-family: ui-monospace, monospace; font-size: .92em; }
pre { overflow-x: auto; background: var(--panel); border: 1px solid var(--line); padding: .6rem; }
svg .ink { fill: var(--ink); }
svg .muted { fill: var(--muted); }
svg .grid { stroke: var(--line); }
svg .limit, svg .mark { stroke: var(--ink); }
svg .badge { fill: var(--panel); stroke: var(--ink); }
svg .refused { fill: var(--bad); }
@media print {
  body { background: none; }
  main { max-width: none; padding: 0; }
  figure, tr { break-inside: avoid; }
}
)";

} // namespace

std::string_view htmlStyle()
{
    return pageStyle;
}

} // namespace stormlab
