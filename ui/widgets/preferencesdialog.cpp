// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/preferencesdialog.h"

#include "core/runtime/engines/sandboximage.h"
#include "core/runtime/sandbox/postgresinstallation.h"
#include "ui/firstsize.h"
#include "ui/guide/guidepages.h"
#include "ui/translations.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace stormlab
{

namespace
{

constexpr int narrowestPreferences = 520;
constexpr int mostDrills = 10'000;
constexpr double mostGigabytes = 1'000;
constexpr double gigabyte = 1e9;

void addLabelled(QFormLayout& form, const QString& label, QWidget* field, QWidget* buddy)
{
    form.addRow(label, field);
    if (auto* text = qobject_cast<QLabel*>(form.labelForField(field)))
        text->setBuddy(buddy);
}

int heightOf(const QWidget& part, int width)
{
    return part.hasHeightForWidth() ? part.heightForWidth(width) : part.sizeHint().height();
}

bool holdsPostgres(const QString& folder)
{
    PostgresSearch search;
    search.setting = folder.toStdString();
    return !postgresBinFolders(search).empty();
}

} // namespace

PreferencesDialog::PreferencesDialog(const Theme& theme, const Values& values, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_engine(new QComboBox(this)),
      m_image(new QLineEdit(values.engines.image, this)),
      m_folder(new QLineEdit(values.engines.postgresFolder, this)),
      m_coveredFolder(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_drills(new QSpinBox(this)),
      m_gigabytes(new QDoubleSpinBox(this)),
      m_recordingWords(new ToneLabel(theme, Tone::Muted, TextSize::Small, this)),
      m_mode(new QComboBox(this)),
      m_zoom(new QSpinBox(this)),
      m_motion(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_mistake(new ToneLabel(theme, Tone::Bad, TextSize::Normal, this))
{
    setGuidePage(*this, QStringLiteral("engines"));
    setWindowTitle(tr("Preferences"));
    m_mistake->setWordWrap(true);
    m_mistake->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* content = new QWidget(this);
    auto* fields = new QVBoxLayout(content);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    fields->addWidget(new ToneLabel(theme, tr("The server of a drill"), TextSize::Heading, this));
    fields->addWidget(engineFields(values.engines));
    fields->addWidget(new ToneLabel(theme, tr("Recordings of drills"), TextSize::Heading, this));
    fields->addWidget(recordingFields(values.recordings));
    fields->addWidget(new ToneLabel(theme, tr("Window"), TextSize::Heading, this));
    fields->addWidget(lookFields(values));
    fields->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new ScrollPane(content, this), 1);
    layout->addWidget(m_mistake);
    layout->addWidget(buttons);
    connect(m_engine, &QComboBox::currentIndexChanged, this, &PreferencesDialog::updateFields);
    connect(&theme.masking(), &Masking::changed, this, &PreferencesDialog::maskFolders);
    maskFolders();
    updateFields();
    m_engine->setFocus();
    // In longer words than ours the fields want more.
    const QMargins margins = layout->contentsMargins();
    const int least = content->minimumSizeHint().width() + margins.left() + margins.right();
    const int wide = std::max({narrowestPreferences, narrowestPreferences * theme.textZoom() / usualZoom, least});
    const int gaps = 2 * layout->spacing() + layout->contentsMargins().top() + layout->contentsMargins().bottom();
    giveFirstSize(*this, {wide, heightOf(*content, wide) + heightOf(*buttons, wide) + gaps});
}

QWidget* PreferencesDialog::engineFields(const EnginePreferences& preferences)
{
    m_engine->addItem(tr("Automatic: whichever works"), QStringLiteral("auto"));
    m_engine->addItem(tr("PostgreSQL of this computer"), QStringLiteral("native"));
    m_engine->addItem(tr("docker"), QStringLiteral("docker"));
    m_engine->addItem(tr("podman"), QStringLiteral("podman"));
    m_engine->setCurrentIndex(std::max(0, m_engine->findData(preferences.engine)));
    m_engine->setAccessibleName(tr("Engine"));
    m_image->setPlaceholderText(QString::fromLatin1(defaultSandboxImage));
    m_image->setAccessibleName(tr("Image of the containers"));
    auto* words = new ToneLabel(m_theme, Tone::Muted, TextSize::Small, this);
    words->setText(tr("Automatic takes PostgreSQL of this computer where it is installed, else docker, else podman. "
                      "What you choose here is used from the next drill on, and by stormlabctl."));
    words->setWordWrap(true);
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addLabelled(*form, tr("&Engine"), m_engine, m_engine);
    addLabelled(*form, tr("&Image"), m_image, m_image);
    addLabelled(*form, tr("PostgreSQL’s &programs"), folderField(preferences.postgresFolder), m_folder);
    form->addRow(words);
    return fields;
}

QWidget* PreferencesDialog::recordingFields(const RecordingLimits& limits)
{
    m_drills->setRange(0, mostDrills);
    m_drills->setSpecialValueText(tr("None: drills are not recorded"));
    m_drills->setValue(limits.drills);
    m_drills->setAccessibleName(tr("Recordings to keep"));
    m_gigabytes->setRange(0.1, mostGigabytes);
    m_gigabytes->setDecimals(1);
    m_gigabytes->setSuffix(tr(" GB"));
    m_gigabytes->setValue(static_cast<double>(limits.bytes) / gigabyte);
    m_gigabytes->setAccessibleName(tr("Their size at most"));
    m_gigabytes->setEnabled(limits.drills > 0);
    connect(m_drills, &QSpinBox::valueChanged, m_gigabytes,
            [this](int drills) { m_gigabytes->setEnabled(drills > 0); });
    m_recordingWords->setWordWrap(true);
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addLabelled(*form, tr("&Newest drills to keep"), m_drills, m_drills);
    addLabelled(*form, tr("Their &size at most"), m_gigabytes, m_gigabytes);
    form->addRow(m_recordingWords);
    return fields;
}

QWidget* PreferencesDialog::lookFields(const Values& values)
{
    // In the order of the enumerations.
    m_mode->addItems({tr("As the desktop has it"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_mode->setCurrentIndex(static_cast<int>(values.theme));
    m_mode->setAccessibleName(tr("Theme"));
    m_zoom->setRange(smallestZoom, largestZoom);
    m_zoom->setSingleStep(10);
    m_zoom->setSuffix(tr(" %"));
    m_zoom->setValue(values.textZoom);
    m_zoom->setAccessibleName(tr("Text size, in percent of the desktop’s"));
    m_motion->addItems({tr("As the desktop has it"), tr("Reduced"), tr("Full")});
    m_motion->setCurrentIndex(static_cast<int>(values.motion));
    m_motion->setAccessibleName(tr("Motion"));
    fillLanguages(values.language);
    auto* words = new ToneLabel(m_theme, Tone::Muted, TextSize::Small, this);
    words->setText(tr("Another language takes effect when Stormlab is started again: in the window, the scenarios and "
                      "the guide."));
    words->setWordWrap(true);
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addLabelled(*form, tr("&Theme"), m_mode, m_mode);
    addLabelled(*form, tr("Te&xt size"), m_zoom, m_zoom);
    addLabelled(*form, tr("&Motion"), m_motion, m_motion);
    addLabelled(*form, tr("&Language"), m_language, m_language);
    form->addRow(words);
    return fields;
}

// A language that was chosen and whose catalogue has gone since is not chosen any more.
void PreferencesDialog::fillLanguages(const QString& chosen)
{
    m_language->addItem(tr("As the system has it"), QString());
    for (const QString& language : Translations::languagesIn())
        m_language->addItem(ownNameOf(language), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
    m_language->setAccessibleName(tr("Language"));
}

QWidget* PreferencesDialog::folderField(const QString& folder)
{
    auto* field = new QWidget(this);
    m_folder->setText(folder);
    m_folder->setPlaceholderText(tr("Where Debian puts them, or in PATH"));
    m_folder->setAccessibleName(tr("Folder of PostgreSQL’s programs"));
    auto* choose = new ThemedButton(m_theme, ThemedButton::Look::Plain, field);
    choose->setText(tr("&Choose…"));
    choose->setAccessibleName(tr("Choose the folder of PostgreSQL’s programs"));
    choose->setAutoDefault(false);
    setTabOrder(m_folder, choose); // which was made long before it
    connect(choose, &QPushButton::clicked, this, &PreferencesDialog::chooseFolder);
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    m_coveredFolder->setSecrets(Secret::Names);
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_coveredFolder, 1);
    layout->addWidget(choose);
    return field;
}

/// Folders are called after accounts.
void PreferencesDialog::maskFolders()
{
    const Masking& masking = m_theme.masking();
    const bool covered = masking.hides(Secret::Names) && !m_folder->text().isEmpty();
    m_coveredFolder->setText(m_folder->text());
    m_coveredFolder->setVisible(covered);
    m_folder->setVisible(!covered);
    const QString folder = recordingFolder().replace(QDir::homePath() + QLatin1Char('/'), QStringLiteral("~/"));
    m_recordingWords->setText(
        tr("Every drill is recorded in %1. When there are more recordings than this, the oldest are removed. "
           "A recording in which you have set a bookmark is never removed, and does not count towards "
           "either limit.")
            .arg(masking.shown(Secret::Names, folder)));
    if (m_mistake->isVisibleTo(this))
        m_mistake->setText(mistake());
}

void PreferencesDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder of PostgreSQL’s programs"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    connect(dialog, &QFileDialog::fileSelected, this, &PreferencesDialog::maskFolders);
    dialog->open();
}

void PreferencesDialog::updateFields()
{
    const QString engine = m_engine->currentData().toString();
    m_image->setEnabled(engine != QStringLiteral("native"));
    m_folder->setEnabled(engine == QStringLiteral("native") || engine == QStringLiteral("auto"));
}

PreferencesDialog::Values PreferencesDialog::values() const
{
    Values values;
    values.engines.engine = m_engine->currentData().toString();
    values.engines.image = m_image->text().trimmed();
    values.engines.postgresFolder = m_folder->text().trimmed();
    values.recordings = {m_drills->value(), static_cast<std::int64_t>(std::llround(m_gigabytes->value() * gigabyte))};
    values.theme = static_cast<Theme::Mode>(m_mode->currentIndex());
    values.textZoom = m_zoom->value();
    values.motion = static_cast<Theme::Motion>(m_motion->currentIndex());
    values.language = m_language->currentData().toString();
    return values;
}

QString PreferencesDialog::mistake() const
{
    const Values now = values();
    if (!now.engines.image.isEmpty() && !isImageName(now.engines.image))
        return tr("“%1” cannot be the name of an image. A name looks like docker.io/library/postgres:17.")
            .arg(now.engines.image);
    if (!now.engines.postgresFolder.isEmpty() && !holdsPostgres(now.engines.postgresFolder))
        return tr("%1 does not hold the programs postgres and initdb. Choose their folder, or leave it empty.")
            .arg(m_theme.masking().shown(Secret::Names, now.engines.postgresFolder));
    return {};
}

void PreferencesDialog::accept()
{
    const QString wrong = mistake();
    m_mistake->setText(wrong);
    m_mistake->setVisible(!wrong.isEmpty());
    if (wrong.isEmpty())
        QDialog::accept();
}

} // namespace stormlab
