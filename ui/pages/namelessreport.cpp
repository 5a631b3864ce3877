// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/namelessreport.h"

#include "ui/presentermode/masking.h"

#include <QCoreApplication>

namespace stormlab
{

namespace
{

struct NamelessWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::NamelessReport)
};

} // namespace

DebriefReport reportAsShown(DebriefReport report, const Masking& masking)
{
    if (!masking.hides(Secret::Names))
        return report;
    const std::string first = NamelessWords::tr("Recording 1").toStdString();
    // What has no scenario is called by its file.
    if (report.title == report.name)
        report.title = first;
    report.name = first;
    if (report.comparison) {
        report.comparison->comparison.left.name = first;
        report.comparison->comparison.right.name = NamelessWords::tr("Recording 2").toStdString();
    }
    return report;
}

} // namespace stormlab
