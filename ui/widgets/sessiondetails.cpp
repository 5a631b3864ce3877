// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sessiondetails.h"

#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/presenters/durationwording.h"
#include "ui/textzoom.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace stormlab
{

namespace
{

QString textOr(const std::string& text, const QString& otherwise)
{
    return text.empty() ? otherwise : QString::fromStdString(text);
}

QString ageOr(const std::optional<Milliseconds>& age)
{
    return age ? ageText(*age) : QStringLiteral("–");
}

QString blockersOf(const Backend& backend)
{
    QStringList pids;
    for (const int pid : backend.blockedBy)
        pids << QString::number(pid);
    return pids.isEmpty() ? SessionDetails::tr("nobody") : pids.join(QStringLiteral(", "));
}

} // namespace

SessionDetails::SessionDetails(const Theme& theme, const Backend& backend, QWidget* parent) : QDialog(parent)
{
    setGuidePage(*this, QStringLiteral("sessions"));
    setWindowTitle(tr("Session %1").arg(backend.pid));
    auto* form = new QFormLayout;
    const auto add = [&](const QString& name, const QString& value) {
        auto* label = new ToneLabel(theme, value, TextSize::Normal, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(tr("%1: %2").arg(name, value));
        form->addRow(name, label);
    };
    add(tr("Application"), textOr(backend.applicationName, tr("(no name)")));
    add(tr("Role"), QString::fromStdString(backend.role));
    add(tr("Comes from"), textOr(backend.clientAddress, tr("a local socket")));
    add(tr("State"),
        QString::fromUtf8(toString(backend.state).data(), static_cast<qsizetype>(toString(backend.state).size())));
    add(tr("In this state for"), ageOr(backend.stateAge));
    add(tr("In a transaction for"), ageOr(backend.transactionAge));
    add(tr("Waits for"), textOr(backend.waitEvent, QStringLiteral("–")));
    add(tr("Blocked by"), blockersOf(backend));
    auto* query = new QPlainTextEdit(QString::fromStdString(backend.query), this);
    query->setReadOnly(true);
    fitToText(theme, *query, [query] { query->setFont(fixedFont()); });
    keepLines(theme, *query, 3);
    query->setAccessibleName(tr("Current or last statement"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(query, 1);
    layout->addWidget(buttons);
    resize(460, 380);
}

} // namespace stormlab
