// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/newclassdialog.h"

#include "core/domain/oneline.h"
#include "ui/firstsize.h"
#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/presenters/classwording.h"
#include "ui/presenters/plaintip.h"
#include "ui/textzoom.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStringList>
#include <QVBoxLayout>

#include <chrono>

namespace stormlab
{

namespace
{

constexpr int usualWidth = 580;
constexpr int usualMinutes = 30;
constexpr int lettersOfChoice = 16; ///< a longer one is cut where there is no room, and in full in the tip

/// In large text a name stands above its field: the dialog is as wide as the screen at most.
QFormLayout* wrappedForm(QWidget* fields)
{
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

/// A choice and the figure that belongs to it, under one label.
void addRow(const Theme& theme, QFormLayout& form, const QString& label, QWidget* first, QWidget* second)
{
    auto* row = new FlowLayout;
    row->setSpacing(8);
    // Figures of the same width stand below each other.
    fitToText(theme, *second, [second] { second->setMinimumWidth(14 * second->fontMetrics().averageCharWidth()); });
    for (QWidget* field : {first, second}) {
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(field);
    }
    form.addRow(label, row);
    if (auto* text = qobject_cast<QLabel*>(form.labelForField(row)))
        text->setBuddy(first);
}

/// What the figure beside a rule means.
struct Figure {
    const char* name = nullptr;
    QString prefix; ///< and a suffix: no word that would have to change with the number
    QString suffix;
    int most = 1;
    int usual = 1;
};

void offer(QSpinBox& box, const Figure& figure, bool wanted)
{
    box.setVisible(wanted);
    if (!wanted || box.property("figure").toString() == QLatin1String(figure.name))
        return;
    box.setProperty("figure", QString::fromLatin1(figure.name));
    box.setRange(1, figure.most);
    box.setPrefix(figure.prefix);
    box.setSuffix(figure.suffix);
    box.setValue(figure.usual);
    box.setAccessibleName(NewClassDialog::tr(figure.name));
}

} // namespace

NewClassDialog::NewClassDialog(const Theme& theme, const std::vector<Scenario>& scenarios, int seed, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_scenarios(scenarios),
      m_title(new QLineEdit(this)),
      m_scenario(new QComboBox(this)),
      m_seed(new QSpinBox(this)),
      m_engine(new QComboBox(this)),
      m_hints(new QComboBox(this)),
      m_hintFigure(new QSpinBox(this)),
      m_checks(new QComboBox(this)),
      m_checkFigure(new QSpinBox(this)),
      m_timed(new QCheckBox(tr("End after a &time"), this)),
      m_minutes(new QSpinBox(this)),
      m_keep(new QCheckBox(tr("Put the &recording beside the result"), this)),
      m_words(new ToneLabel(theme, Tone::Plain, TextSize::Normal, this)),
      m_warning(new ToneLabel(theme, Tone::Warning, TextSize::Normal, this)),
      m_why(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_save(new ThemedButton(theme, ThemedButton::Look::Accent, this))
{
    setWindowTitle(tr("New class"));
    setGuidePage(*this, QStringLiteral("classroom"));
    fillChoices();
    m_save->setText(tr("&Save…"));
    m_save->setAccessibleName(tr("Save the class file"));
    m_save->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(file()); });
    for (ToneLabel* words : {m_words, m_warning, m_why})
        words->setWordWrap(true);
    m_words->setAccessibleName(tr("The class in words"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new ToneLabel(theme, tr("What is drilled"), TextSize::Heading, this));
    layout->addWidget(drillFields(seed));
    layout->addWidget(new ToneLabel(theme, tr("By which rules"), TextSize::Heading, this));
    layout->addWidget(ruleFields());
    layout->addWidget(m_words);
    layout->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(new ScrollPane(content, this), 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_why, 1);
    foot->addWidget(buttons);
    whole->addLayout(foot);
    refresh();
    m_title->setFocus();
    giveFirstSize(*this, sizeHint().expandedTo({usualWidth * theme.textZoom() / usualZoom, 0}));
}

void NewClassDialog::fillChoices()
{
    for (QComboBox* box : {m_scenario, m_engine, m_hints, m_checks}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(lettersOfChoice);
    }
    // A title may be called like HTML.
    connect(m_scenario, &QComboBox::currentTextChanged, m_scenario,
            [this](const QString& title) { m_scenario->setToolTip(plainTip(title)); });
    for (QComboBox* box : {m_engine, m_hints, m_checks})
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    for (const Scenario& scenario : m_scenarios)
        m_scenario->addItem(QString::fromStdString(scenario.title), QString::fromStdString(scenario.id));
    m_engine->addItem(tr("Whichever works"), QStringLiteral("auto"));
    m_engine->addItem(tr("PostgreSQL of the computer"), QStringLiteral("native"));
    m_engine->addItem(tr("docker"), QStringLiteral("docker"));
    m_engine->addItem(tr("podman"), QStringLiteral("podman"));
    m_hints->addItems({tr("Free"), tr("Each costs points"), tr("Only after a while"), tr("None")});
    m_checks->addItems({tr("Free"), tr("Only so many"), tr("Each after the first costs points")});
    for (QComboBox* box : {m_scenario, m_engine, m_hints, m_checks})
        connect(box, &QComboBox::currentIndexChanged, this, &NewClassDialog::refresh);
    for (QSpinBox* box : {m_seed, m_hintFigure, m_checkFigure, m_minutes})
        connect(box, &QSpinBox::valueChanged, this, &NewClassDialog::refresh);
    for (QCheckBox* box : {m_timed, m_keep})
        connect(box, &QCheckBox::toggled, this, &NewClassDialog::refresh);
    connect(m_title, &QLineEdit::textChanged, this, &NewClassDialog::refresh);
}

QWidget* NewClassDialog::drillFields(int seed)
{
    m_title->setMaxLength(static_cast<int>(mostClassTitle));
    m_title->setPlaceholderText(tr("As learners and you will know it: Group B, Tuesday"));
    m_title->setAccessibleName(tr("Name of the class"));
    m_scenario->setAccessibleName(tr("Incident"));
    m_seed->setRange(0, mostClassSeed);
    m_seed->setValue(seed);
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The number that chance comes from: with the same one everybody meets the same arrivals"));
    m_engine->setAccessibleName(tr("Engine"));
    auto* fields = new QWidget(this);
    auto* form = wrappedForm(fields);
    form->addRow(tr("&Name"), m_title);
    form->addRow(tr("&Incident"), m_scenario);
    form->addRow(tr("See&d"), m_seed);
    form->addRow(tr("&Engine"), m_engine);
    return fields;
}

QWidget* NewClassDialog::ruleFields()
{
    m_hints->setAccessibleName(tr("Hints"));
    m_checks->setAccessibleName(tr("Checks"));
    m_timed->setAccessibleName(tr("End after a time"));
    m_minutes->setRange(1, mostClassMinutes);
    m_minutes->setValue(usualMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes from the incident on"));
    m_keep->setChecked(true);
    auto* fields = new QWidget(this);
    auto* form = wrappedForm(fields);
    addRow(m_theme, *form, tr("&Hints"), m_hints, m_hintFigure);
    addRow(m_theme, *form, tr("Chec&ks"), m_checks, m_checkFigure);
    auto* time = new FlowLayout;
    m_minutes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    time->addWidget(m_timed);
    time->addWidget(m_minutes);
    form->addRow(time);
    form->addRow(m_warning);
    form->addRow(m_keep);
    auto* why = new ToneLabel(m_theme, Tone::Muted, TextSize::Small, fields);
    why->setText(tr("With it the result can be graded again."));
    why->setWordWrap(true);
    m_keep->setAccessibleDescription(why->text());
    form->addRow(why);
    return fields;
}

const Scenario& NewClassDialog::scenario() const
{
    return m_scenarios.at(static_cast<std::size_t>(m_scenario->currentIndex()));
}

void NewClassDialog::refresh()
{
    const bool delayed = m_hints->currentIndex() == static_cast<int>(HintRule::Delayed);
    const bool priced = m_hints->currentIndex() == static_cast<int>(HintRule::Priced);
    offer(*m_hintFigure,
          delayed ? Figure{QT_TR_NOOP("Minutes before hints open"), {}, tr(" min"), mostClassMinutes, 10}
                  : Figure{QT_TR_NOOP("Points that a hint costs"), QStringLiteral("−"), {}, mostClassPrice, 5},
          delayed || priced);
    const bool limited = m_checks->currentIndex() == static_cast<int>(CheckRule::Limited);
    offer(*m_checkFigure,
          limited ? Figure{QT_TR_NOOP("Checks at most"), tr("at most "), {}, mostClassChecks, 3}
                  : Figure{QT_TR_NOOP("Points that a check costs"), QStringLiteral("−"), {}, mostClassPrice, 5},
          m_checks->currentIndex() != static_cast<int>(CheckRule::Free));
    m_minutes->setEnabled(m_timed->isChecked());
    const ClassFile set = file();
    const QStringList words{drillWords(set, scenario()), policyWords(set.policy), recordingWords(set)};
    m_words->setText(words.join(QLatin1Char(' ')));
    tellWhatIsWrong(set);
}

void NewClassDialog::tellWhatIsWrong(const ClassFile& set)
{
    const QString why = set.title.empty() ? tr("Give the class a name first") : QString();
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(why);
    m_save->setAccessibleDescription(why);
    m_why->setText(why);
    const bool wasWarned = !m_warning->text().isEmpty();
    const DrillPolicy& rules = set.policy;
    const bool tooLate =
        rules.hints.rule == HintRule::Delayed && rules.timeBox && rules.hints.opensAt >= *rules.timeBox;
    m_warning->setText(tooLate ? tr("Hints open after the drill has ended.") : QString());
    m_warning->setVisible(tooLate);
    if (!tooLate || wasWarned)
        return;
    scrollIntoView(*m_warning);
    sayAloud(*m_warning);
}

ClassFile NewClassDialog::file() const
{
    using std::chrono::minutes;
    ClassFile file;
    file.title = oneLine(m_title->text().toStdString(), mostClassTitle);
    file.scenario = scenario().id;
    file.scenarioVersion = scenario().version;
    file.scenarioHash = scenario().hash;
    file.seed = static_cast<std::uint64_t>(m_seed->value());
    file.engine = m_engine->currentData().toString().toStdString();
    file.policy.hints.rule = static_cast<HintRule>(m_hints->currentIndex());
    if (file.policy.hints.rule == HintRule::Priced)
        file.policy.hints.price = m_hintFigure->value();
    if (file.policy.hints.rule == HintRule::Delayed)
        file.policy.hints.opensAt = minutes{m_hintFigure->value()};
    file.policy.checks.rule = static_cast<CheckRule>(m_checks->currentIndex());
    if (file.policy.checks.rule == CheckRule::Priced)
        file.policy.checks.price = m_checkFigure->value();
    if (file.policy.checks.rule == CheckRule::Limited)
        file.policy.checks.most = m_checkFigure->value();
    if (m_timed->isChecked())
        file.policy.timeBox = minutes{m_minutes->value()};
    file.keepRecording = m_keep->isChecked();
    return file;
}

} // namespace stormlab
