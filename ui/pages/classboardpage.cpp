// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/classboardpage.h"

#include "ui/guide/guidepages.h"
#include "ui/pages/boardexport.h"
#include "ui/pages/folderreading.h"
#include "ui/pages/gradeoffer.h"
#include "ui/pages/markedfilescard.h"
#include "ui/pages/resultscard.h"
#include "ui/presenters/classwording.h"
#include "ui/presenters/plaintip.h"
#include "ui/presenters/runtimewording.h"
#include "ui/theme.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>
#include <initializer_list>
#include <utility>

namespace stormlab
{

namespace
{

using namespace std::chrono_literals;

/// Who is stuck is a matter of minutes.
constexpr auto tick = 5s;
constexpr auto progressAfter = 500ms;

ThemedButton* button(const Theme& theme, ThemedButton::Look look, const QString& text, const QString& name,
                     QWidget* parent)
{
    auto* made = new ThemedButton(theme, look, parent);
    made->setText(text);
    made->setAccessibleName(name);
    return made;
}

} // namespace

ClassBoardPage::ClassBoardPage(Parts parts, QWidget* parent)
    : QWidget(parent),
      m_parts(std::move(parts)),
      m_model({m_parts.scenario ? m_parts.scenario->rubric : Rubric{}, m_parts.file.keepRecording}),
      m_totals(new ToneLabel(m_parts.theme, Tone::Plain, TextSize::Strong, this)),
      m_traps(new ToneLabel(m_parts.theme, Tone::Muted, TextSize::Normal, this)),
      m_note(new ToneLabel(m_parts.theme, Tone::Warning, TextSize::Normal, this)),
      m_text(new QLineEdit(this)),
      m_show(new QComboBox(this)),
      m_hide(new QCheckBox(tr("Hide &names"), this)),
      m_results(new ResultsCard(m_parts.theme, m_model, this)),
      m_apart(new MarkedFilesCard(m_parts.theme, m_marked, this)),
      m_grade(new GradeOffer(m_parts.theme, this)),
      m_exportAction(tr("&Export CSV…")),
      m_export(button(m_parts.theme, ThemedButton::Look::Accent, m_exportAction.text(), tr("Export the board as CSV"),
                      this)),
      m_folder(button(m_parts.theme, ThemedButton::Look::Plain, tr("Fol&der…"), tr("Watch another folder"), this)),
      m_progress(new ProgressStrip(m_parts.theme, this)),
      m_reading(new FolderReading(m_parts.theme, this)),
      m_grading(m_parts.file, m_parts.scenario)
{
    setGuidePage(*this, QStringLiteral("classroom"));
    m_model.setMasking(m_parts.theme.masking());
    m_marked.setMasking(m_parts.theme.masking());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->setSpacing(10);
    layout->addLayout(head());
    layout->addLayout(filters());
    layout->addWidget(m_results, 1);
    layout->addWidget(m_apart);
    layout->addWidget(m_progress);
    layout->addWidget(&m_reading->strip());
    layout->addLayout(foot());
    m_progress->hide();
    m_note->hide();
    connect(&m_model, &ClassBoardModel::totalsChanged, this, &ClassBoardPage::updateWords);
    connect(&m_model, &ClassBoardModel::totalsChanged, this, &ClassBoardPage::updateGrade);
    followRows();
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_model.setNow(m_parts.clock()); });
    m_tick.start();
    setTabOrder(&m_apart->table(), m_folder);
    setTabOrder(m_folder, m_grade->button());
    setTabOrder(m_grade->button(), m_export);
    setFocusProxy(m_text);
    connect(m_reading, &FolderReading::cancelled, this, &ClassBoardPage::stopReading);
    connect(&m_parts.theme.masking(), &Masking::changed, this, &ClassBoardPage::maskFolder);
    updateWords();
    watch(m_parts.folder);
}

ClassBoardPage::~ClassBoardPage() = default;

// Whatever the cause: a search, a name that is hidden, somebody who is no longer stuck. The filter tells nothing of
// rows that it does not show, but the first and the last of all change what stands in the place of the table.
void ClassBoardPage::followRows()
{
    const std::initializer_list<const QAbstractItemModel*> both{&m_results->filter(), &m_model};
    for (const QAbstractItemModel* rows : both) {
        connect(rows, &QAbstractItemModel::rowsInserted, this, &ClassBoardPage::updateResults);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, &ClassBoardPage::updateResults);
        connect(rows, &QAbstractItemModel::modelReset, this, &ClassBoardPage::updateResults);
        connect(rows, &QAbstractItemModel::layoutChanged, this, &ClassBoardPage::updateResults);
    }
}

QLayout* ClassBoardPage::head()
{
    auto* words = new ToneLabel(m_parts.theme, Tone::Muted, TextSize::Normal, this);
    const QString drill =
        m_parts.scenario
            ? drillWords(m_parts.file, *m_parts.scenario)
            : tr("The scenario %1 is not installed here.").arg(QString::fromStdString(m_parts.file.scenario));
    QStringList said{drill, policyWords(m_parts.file.policy)};
    if (!m_parts.file.keepRecording)
        said << recordingWords(m_parts.file);
    words->setText(said.join(QLatin1Char(' ')));
    m_traps->setSecrets(Secret::Scores, Masked::Sentence);
    m_totals->setSecrets(Secret::Scores, Masked::Sentence);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(6);
    layout->addWidget(new ToneLabel(m_parts.theme, QString::fromStdString(m_parts.file.title), TextSize::Title, this));
    for (ToneLabel* label : {words, m_totals, m_traps, m_note}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    return layout;
}

QLayout* ClassBoardPage::filters()
{
    m_text->setPlaceholderText(tr("Filter by name, state or trap"));
    m_text->setAccessibleName(tr("Filter the results"));
    m_text->setClearButtonEnabled(true);
    m_show->addItems({tr("All"), tr("Only stuck"), tr("Only done")});
    m_show->setAccessibleName(tr("Which results are shown"));
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) { m_results->filter().setText(text); });
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_results->filter().setShow(static_cast<ClassBoardFilter::Show>(index)); });
    connect(m_hide, &QCheckBox::toggled, this, [this](bool hide) {
        m_model.setNames(hide ? BoardNames::Hidden : BoardNames::Shown);
        m_marked.setNames(m_model.names());
        Q_EMIT namesHidden(hide);
    });
    auto* layout = new QHBoxLayout;
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_hide);
    return layout;
}

QLayout* ClassBoardPage::foot()
{
    connect(m_grade, &GradeOffer::wanted, this, &ClassBoardPage::gradeAgain);
    connect(m_results, &ResultsCard::selectionChanged, this, &ClassBoardPage::updateGrade);
    connect(m_results, &ResultsCard::folderWanted, this, &ClassBoardPage::askForFolder);
    connect(m_results, &ResultsCard::recordingWanted, this, &ClassBoardPage::openRecording);
    connect(&m_exportAction, &QAction::triggered, this, &ClassBoardPage::askForExport);
    connect(m_export, &QPushButton::clicked, &m_exportAction, &QAction::trigger);
    connect(m_folder, &QPushButton::clicked, this, &ClassBoardPage::askForFolder);
    m_progress->setCancellable(true);
    connect(m_progress, &ProgressStrip::cancelled, &m_grading, &GradingRun::cancel);
    connect(&m_grading, &GradingRun::progress, this, &ClassBoardPage::showProgress);
    connect(&m_grading, &GradingRun::graded, &m_model, &ClassBoardModel::setGrading);
    connect(&m_grading, &GradingRun::finished, this, &ClassBoardPage::onGraded);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(m_folder);
    layout->addWidget(m_grade, 1);
    layout->addWidget(m_export);
    return layout;
}

void ClassBoardPage::watch(const QString& folder)
{
    m_parts.folder = folder;
    m_watch.reset();
    m_grading.abandon();
    m_progress->hide();
    m_note->hide();
    m_model.clear();
    m_marked.clear();
    m_watch = std::make_unique<ClassWatch>(folder, m_parts.file);
    connect(m_watch.get(), &ClassWatch::changed, this, &ClassBoardPage::take);
    connect(m_watch.get(), &ClassWatch::gone, this, &ClassBoardPage::remove);
    connect(m_watch.get(), &ClassWatch::settled, &m_model, &ClassBoardModel::settle);
    connect(m_watch.get(), &ClassWatch::settled, this, &ClassBoardPage::settled);
    connect(m_watch.get(), &ClassWatch::trouble, this, [this](const Error& error) {
        m_note->setTone(Tone::Warning);
        m_note->setText(sentencesOf(error));
        m_note->setToolTip(plainTip(wordsOfRuntime(error.detail)));
        m_note->show();
    });
    connect(m_watch.get(), &ClassWatch::troubleOver, m_note, &QWidget::hide);
    maskFolder();
    m_reading->follow(*m_watch);
    m_watch->begin();
}

// What has been read stays. The thread that reads ends by itself, when the disk has answered.
void ClassBoardPage::stopReading()
{
    m_watch.reset();
    m_note->setTone(Tone::Warning);
    m_note->setText(
        tr("Reading was cancelled: not all results are here, and the folder is not watched. Choose it again "
           "to read them."));
    m_note->setToolTip({});
    m_note->show();
}

void ClassBoardPage::maskFolder()
{
    m_folder->setToolTip(plainTip(m_parts.theme.masking().told(Secret::Names, m_parts.folder)));
    updateResults();
}

void ClassBoardPage::take(const std::vector<JudgedFile>& files)
{
    m_model.take(files, m_parts.clock());
    m_marked.take(files);
}

void ClassBoardPage::remove(const QStringList& files)
{
    m_model.remove(files);
    m_marked.remove(files);
}

void ClassBoardPage::updateWords()
{
    const BoardTotals& totals = m_model.totals();
    m_totals->setText(totalsWords(totals));
    const QString traps = trapWords(totals, m_parts.scenario ? m_parts.scenario->rubric : Rubric{});
    m_traps->setText(traps);
    m_traps->setVisible(!traps.isEmpty());
}

void ClassBoardPage::updateResults()
{
    m_results->refresh(m_parts.theme.masking().shown(Secret::Names, QDir::toNativeSeparators(m_parts.folder)));
    updateExport();
    updateGrade();
}

void ClassBoardPage::updateGrade()
{
    const bool toGrade = m_model.totals().done > 0 || m_results->hasChosen();
    m_grade->tell({m_model.rowCount() > 0, toGrade, m_grading.isRunning()});
}

// What is shown is exported; why nothing is stands where the table would.
void ClassBoardPage::updateExport()
{
    const bool any = m_results->filter().rowCount() > 0;
    const QString use = tr("The results that are shown, in their order");
    const QString whyNot = m_model.rowCount() == 0
                               ? tr("There is no result yet to export.")
                               : tr("No result is shown that could be exported: change the filter.");
    m_exportAction.setEnabled(any);
    m_exportAction.setToolTip(any ? use : whyNot);
    m_export->setEnabled(any);
    m_export->setToolTip(m_exportAction.toolTip());
    m_export->setAccessibleDescription(m_exportAction.toolTip());
}

QAction& ClassBoardPage::gradeAction() const
{
    return m_grade->action();
}

void ClassBoardPage::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ClassBoardPage::hideNames(bool hide)
{
    m_hide->setChecked(hide);
}

void ClassBoardPage::askForFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder of results"), m_parts.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &ClassBoardPage::watch);
    dialog->open();
}

void ClassBoardPage::openRecording(int row)
{
    const auto& recording = m_model.resultAt(row).recording;
    if (recording && !m_parts.file.keepRecording && !m_model.lineAt(row).gradedAgain)
        Q_EMIT failed(
            {ErrorCode::NotFound,
             recordingWords(m_parts.file).toStdString(),
             {},
             tr("A recording that a learner hands in all the same goes beside the result: grade it again then.")
                 .toStdString()});
    else if (recording) // a result that names something outside of its folder is none
        Q_EMIT recordingWanted(QDir(m_parts.folder).filePath(QString::fromStdString(recording->name)));
    else
        Q_EMIT failed({ErrorCode::NotFound,
                       tr("This result has no recording beside it.").toStdString(),
                       {},
                       tr("It comes when the drill has ended, unless the class says otherwise.").toStdString()});
}

void ClassBoardPage::askForExport()
{
    // What the dialog says holds, also where names are masked or shown before a file is chosen.
    const BoardNames names = namesToExport(m_parts.theme.masking(), m_model.names());
    chooseBoardFile(this, m_parts.file, m_parts.folder, names,
                    [this, names](const QString& path) { writeTable(path, names); });
}

void ClassBoardPage::exportTo(const QString& path)
{
    writeTable(path, namesToExport(m_parts.theme.masking(), m_model.names()));
}

void ClassBoardPage::writeTable(const QString& path, BoardNames names)
{
    const QByteArray text = QByteArray::fromStdString(boardCsv(shownLines(m_results->filter(), m_model), names));
    m_disk.writeTable(path, text, this, [this, path](const Result<void>& written) {
        if (written)
            Q_EMIT exported(path);
        else
            Q_EMIT failed(written.error());
    });
}

void ClassBoardPage::gradeAgain()
{
    std::vector<GradingRun::Claim> claims;
    for (const int row : m_results->chosenRows())
        claims.emplace_back(m_model.fileAt(row), m_model.resultAt(row));
    if (claims.empty())
        claims = m_model.finished();
    m_gradingSince.start();
    m_grading.start(m_parts.folder, std::move(claims));
    updateGrade();
}

void ClassBoardPage::showProgress(int done, int total)
{
    m_progress->setVisible(m_gradingSince.elapsed() > progressAfter.count());
    m_progress->showStep(tr("Grading recordings again"), done, total);
}

void ClassBoardPage::onGraded(const GradingRun::Counts& counts)
{
    m_progress->hide();
    updateGrade();
    m_note->setTone(counts[1] > 0 ? Tone::Warning : Tone::Muted);
    m_note->setText(gradingWords(counts));
    m_note->show();
    Q_EMIT graded();
}

void ClassBoardPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setNow(m_parts.clock());
}

} // namespace stormlab
