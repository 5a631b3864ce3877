// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classroom.h"

#include "core/runtime/classroom/learnerid.h"
#include "core/runtime/classroom/resultplace.h"
#include "core/runtime/preferences.h"
#include "core/runtime/steadyclock.h"
#include "ui/guide/guidepages.h"
#include "ui/theme.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/newclassdialog.h"
#include "ui/widgets/savedialog.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

/// A seed that can be read out.
constexpr int shortSeeds = 10'000;

Milliseconds wallClock()
{
    return Milliseconds(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

Classroom::Classroom(ClassroomParts parts, QMainWindow& window)
    : QObject(&window),
      m_parts(std::move(parts)),
      m_window(window),
      m_keeper(m_parts.controller,
               {m_parts.drill, wallClock, [this] { return m_parts.recording ? m_parts.recording() : QString(); }})
{
    connect(&m_keeper, &ResultKeeper::failed, this, &Classroom::tell);
    connect(&m_keeper, &ResultKeeper::answered, this, &Classroom::holdForRecording);
    connect(&m_parts.controller, &DrillController::stopped, this, &Classroom::holdForRecording);
}

Classroom::~Classroom() = default;

void Classroom::recordingClosed()
{
    m_keeper.recordingClosed();
    holdForRecording();
}

// A window that closes with its drill is gone before the drill's recording is whole.
void Classroom::holdForRecording()
{
    if (!m_keeper.awaitsRecording())
        m_program.reset();
    else if (!m_program)
        m_program.emplace();
}

void Classroom::offer()
{
    const Message message{tr("Drill together"),
                          tr("A teacher makes a class file and hands it out. Learners open it and drill; each drill "
                             "writes a result file. The class board shows them as they come."),
                          {}};
    QWidget* offers = showOffers(&m_window, message,
                                 {{tr("&Open class file…"), [this] { chooseClass(); }},
                                  {tr("&New class…"), [this] { makeClass(); }},
                                  {tr("Class &board…"), [this] { chooseBoard(); }}});
    setGuidePage(*offers, QStringLiteral("classroom"));
}

void Classroom::makeClass()
{
    if (m_parts.scenarios.empty()) {
        tell({ErrorCode::NotFound,
              tr("There is no incident to make a class of.").toStdString(),
              {},
              tr("Is Stormlab installed as a whole?").toStdString()});
        return;
    }
    const int seed = QRandomGenerator::system()->bounded(shortSeeds);
    auto* dialog = new NewClassDialog(m_parts.theme, m_parts.scenarios, seed, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewClassDialog::saveWanted, this,
            [this, dialog](const ClassFile& file) { askWhereToSave(dialog, file); });
    dialog->open();
}

void Classroom::askWhereToSave(NewClassDialog* dialog, const ClassFile& file)
{
    auto* chooser = newSaveDialog(dialog, tr("Save the class file"));
    chooser->setNameFilter(tr("Classes (*.stormclass)"));
    chooser->setDefaultSuffix(QStringLiteral("stormclass"));
    chooser->selectFile(fileNameOf(QString::fromStdString(file.title)) + QStringLiteral(".stormclass"));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, dialog, file](const QString& path) { save(dialog, path, file); });
    chooser->open();
}

void Classroom::save(NewClassDialog* dialog, const QString& path, const ClassFile& file)
{
    m_disk.writeNew(
        path, file, this, [this, path, dialog = QPointer<NewClassDialog>(dialog)](const Result<void>& written) {
            if (!written) {
                showMessage(dialog ? static_cast<QWidget*>(dialog) : &m_window, messageWithReason(written.error()));
                return;
            }
            if (dialog)
                dialog->accept();
            Q_EMIT classUsed(path);
            tellSaved(path);
        });
}

void Classroom::tellSaved(const QString& path)
{
    const Message message{
        tr("The class is saved"),
        tr("Hand out %1: learners open it by a double click. Put it into a folder that all of you can write to, and "
           "results come to the board by themselves; else collect the result files in one folder.")
            .arg(QFileInfo(path).fileName()),
        path};
    showOffers(&m_window, message, {{tr("Open the class &board"), [this, path] { openBoard(path); }}});
}

void Classroom::choose(const QString& title, const std::function<void(const QString&)>& then)
{
    auto* dialog = new QFileDialog(&m_window, title, QString(), tr("Classes (*.stormclass)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void Classroom::chooseClass()
{
    choose(tr("Open class file"), [this](const QString& path) { open(path); });
}

void Classroom::chooseBoard()
{
    choose(tr("Class whose board is shown"), [this](const QString& path) { openBoard(path); });
}

void Classroom::open(const QString& path)
{
    m_disk.open(path, this, [this, path](const OpenedClass& read) {
        if (!read.file) {
            tell(read.file.error());
            return;
        }
        Q_EMIT classUsed(path);
        offerStart(read.file.value(), read.folder);
    });
}

void Classroom::openBoard(const QString& path)
{
    m_disk.open(path, this, [this, path](const OpenedClass& read) {
        if (read.file)
            showBoard(path, read.file.value());
        else
            tell(read.file.error());
    });
}

std::optional<Scenario> Classroom::scenarioOf(const ClassFile& file) const
{
    const auto found = std::ranges::find(m_parts.scenarios, file.scenario, &Scenario::id);
    return found == m_parts.scenarios.end() ? std::nullopt : std::optional(*found);
}

QString Classroom::hindrance() const
{
    return m_parts.controller.can(DrillCommand::Start) ? QString()
                                                       : tr("Another drill is still going on: end it first");
}

void Classroom::offerStart(const ClassFile& file, const QString& folder)
{
    const std::optional<Scenario> scenario = scenarioOf(file);
    if (!scenario) {
        tell({ErrorCode::NotFound,
              tr("The incident of this class, “%1”, is not installed here.")
                  .arg(QString::fromStdString(file.scenario))
                  .toStdString(),
              {},
              tr("Ask whoever made the class for its folder, or install the same version of Stormlab.").toStdString()});
        return;
    }
    auto* dialog =
        new ClassStartDialog(m_parts.theme, {file, *scenario, m_parts.preferences.learnerName(), folder}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setHindrance(hindrance());
    const auto watch = [this, dialog] { dialog->setHindrance(hindrance()); };
    connect(&m_parts.controller, &DrillController::stateChanged, dialog, watch);
    connect(&m_parts.controller, &DrillController::stopped, dialog, watch);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(*dialog); });
    dialog->open();
    Q_EMIT startOffered(dialog);
}

void Classroom::start(const ClassStartDialog& dialog)
{
    m_parts.preferences.setLearnerName(dialog.name());
    ClassDrill drill{dialog.file(), dialog.name().toStdString(), dialog.folder()};
    drill.learner = learnerIn(drill.file, drill.name, m_parts.preferences.learnerSecret());
    m_keeper.follow(std::move(drill));
    DrillController::DrillOptions options;
    options.seed = dialog.file().seed;
    options.engine = dialog.file().engine == "auto" ? std::string() : dialog.file().engine;
    options.classId = dialog.file().id;
    options.policy = dialog.file().policy;
    if (const auto started = m_parts.controller.start(dialog.scenario(), options); !started)
        tell(started.error());
}

void Classroom::showBoard(const QString& path, const ClassFile& file)
{
    auto* window =
        new ClassBoardWindow(m_parts.theme, m_parts.preferences,
                             {m_parts.theme, file, scenarioOf(file), QFileInfo(path).absolutePath(), steadyNow});
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &ClassBoardWindow::preferencesRequested, this,
            [this, window] { Q_EMIT preferencesRequested(window); });
    connect(window, &ClassBoardWindow::recordingRequested, this,
            [this, window](const QString& recording) { Q_EMIT recordingRequested(recording, window); });
    window->show();
    Q_EMIT boardOpened(window);
}

void Classroom::tell(const Error& error)
{
    showMessage(&m_window, messageOfFile(error));
}

} // namespace stormlab
