// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/classstartdialog.h"

#include "core/domain/oneline.h"
#include "core/domain/resultfile.h"
#include "ui/guide/guidepages.h"
#include "ui/presenters/classwording.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace stormlab
{

namespace
{

constexpr int narrowestStart = 560;

ToneLabel* wrapped(const Theme& theme, Tone tone, const QString& text, QWidget* parent)
{
    auto* label = new ToneLabel(theme, tone, TextSize::Normal, parent);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

ClassStartDialog::ClassStartDialog(const Theme& theme, Parts parts, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_parts(std::move(parts)),
      m_name(new QLineEdit(m_parts.name, this)),
      m_folder(new ElidedLabel(this)),
      m_start(new ThemedButton(theme, ThemedButton::Look::Accent, this))
{
    const QString title = QString::fromStdString(m_parts.file.title);
    setWindowTitle(tr("Class: %1").arg(title));
    setGuidePage(*this, QStringLiteral("classroom"));
    setMinimumWidth(narrowestStart);
    m_start->setText(tr("&Start"));
    m_start->setAccessibleName(tr("Start the drill of this class"));
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (auto* heading :
         {new ToneLabel(theme, title, TextSize::Title, this),
          new ToneLabel(theme, QString::fromStdString(m_parts.scenario.title), TextSize::Heading, this)}) {
        heading->setWordWrap(true);
        layout->addWidget(heading);
    }
    layout->addWidget(wrapped(theme, Tone::Plain, QString::fromStdString(m_parts.scenario.summary), this));
    layout->addWidget(wrapped(theme, Tone::Muted, drillWords(m_parts.file, m_parts.scenario), this));
    layout->addWidget(wrapped(theme, Tone::Plain, policyWords(m_parts.file.policy), this));
    if (const QString note = scenarioNote(); !note.isEmpty())
        layout->addWidget(wrapped(theme, Tone::Warning, note, this));
    layout->addLayout(fields(theme));
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setTabOrder(m_start, buttons->button(QDialogButtonBox::Cancel));
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(new ScrollPane(content, this), 1);
    whole->addWidget(buttons);
    setFolder(m_parts.folder);
    // On a computer that is shared, Return is pressed by somebody who has seen whose name stands there.
    m_name->setFocus();
    m_name->selectAll();
}

QLayout* ClassStartDialog::fields(const Theme& theme)
{
    m_name->setMaxLength(static_cast<int>(mostNameCharacters));
    m_name->setPlaceholderText(tr("Optional; your teacher sees it beside your points"));
    m_name->setAccessibleName(tr("Your name (optional)"));
    connect(&m_theme.masking(), &Masking::changed, this, &ClassStartDialog::mask);
    m_folder->setAccessibleName(tr("Folder of the result"));
    auto* choose = new ThemedButton(theme, ThemedButton::Look::Plain, this);
    choose->setText(tr("&Change…"));
    choose->setAccessibleName(tr("Change the folder of the result"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ClassStartDialog::chooseFolder);
    setTabOrder(m_name, choose);
    setTabOrder(choose, m_start);
    auto* where = new QHBoxLayout;
    where->addWidget(m_folder, 1);
    where->addWidget(choose);
    auto* form = new QFormLayout;
    form->addRow(tr("Your &name"), m_name);
    if (!m_parts.name.isEmpty()) {
        const QString whose = tr("The name of the last drill here; type your own if you are somebody else.");
        form->addRow(wrapped(theme, Tone::Muted, whose, this));
        m_name->setAccessibleDescription(whose);
    }
    form->addRow(tr("Result goes to"), where);
    const QString told =
        m_parts.file.keepRecording
            ? tr("While the drill runs, its state and points are written there, and at the end its recording, too.")
            : tr("While the drill runs, its state and points are written there.");
    form->addRow(wrapped(theme, Tone::Muted, told, this));
    return form;
}

QString ClassStartDialog::scenarioNote() const
{
    if (m_parts.scenario.hash == m_parts.file.scenarioHash)
        return {};
    return tr("The incident installed here is not the very one that the class was made with (version %1 here, %2 "
              "there): "
              "points may differ.")
        .arg(m_parts.scenario.version)
        .arg(m_parts.file.scenarioVersion);
}

QString ClassStartDialog::name() const
{
    return QString::fromStdString(oneLine(m_name->text().toStdString(), mostNameCharacters));
}

void ClassStartDialog::setFolder(const QString& folder)
{
    m_parts.folder = folder;
    mask();
}

// The folder often lies below somebody's name.
void ClassStartDialog::mask()
{
    const Masking& masking = m_theme.masking();
    m_name->setEchoMode(masking.hides(Secret::Names) ? QLineEdit::Password : QLineEdit::Normal);
    m_name->setToolTip(masking.sentence(Secret::Names));
    m_folder->setText(masking.shown(Secret::Names, QDir::toNativeSeparators(m_parts.folder)));
}

void ClassStartDialog::setHindrance(const QString& why)
{
    m_start->setEnabled(why.isEmpty());
    m_start->setToolTip(why);
    m_start->setAccessibleDescription(why);
}

void ClassStartDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder of the result"), m_parts.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &ClassStartDialog::setFolder);
    dialog->open();
}

} // namespace stormlab
