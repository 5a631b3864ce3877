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

/// Runs where the report is made.
DebriefReport withoutNames(DebriefReport report)
{
    const std::string first = NamelessWords::tr("Recording 1").toStdString();
    // What has no scenario is called by its file.
    if (report.title == report.name)
        report.title = first;
    report.name = first;
    report.summary.observed.clear();
    if (report.comparison) {
        report.comparison->comparison.left.name = first;
        report.comparison->comparison.right.name = NamelessWords::tr("Recording 2").toStdString();
    }
    return report;
}

} // namespace

ReportNames namesToReport(const Masking* masking)
{
    return masking != nullptr && masking->hides(Secret::Names) ? ReportNames::Hidden : ReportNames::Shown;
}

LateReport reportWith(const LateReport& report, ReportNames names)
{
    return names == ReportNames::Shown ? report : [report] { return withoutNames(report()); };
}

} // namespace stormlab
