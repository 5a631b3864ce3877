// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/diagnosispanel.h"

#include "core/domain/causelist.h"
#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/presenters/durationwording.h"
#include "ui/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QVBoxLayout>

#include <optional>

namespace stormlab
{

namespace
{

constexpr int roomForRing = 4; ///< around a line that can have the keyboard

/// What has been said and done, as far as this panel tells it.
struct Said {
    std::optional<DrillTime> last;
    Diagnosis diagnosis;
    bool beforeActing = false;
};

bool isFirstAct(const EventBody& body)
{
    if (const auto* statement = std::get_if<StatementRun>(&body))
        return statement->facts.acts();
    const auto* deploy = std::get_if<DeployStarted>(&body);
    return deploy != nullptr && deploy->origin == Origin::Learner;
}

Said saidIn(const TimelineView& view)
{
    Said said;
    bool acted = false;
    for (const TimelineEvent& event : view) {
        acted = acted || isFirstAct(event.body);
        const auto* given = std::get_if<DiagnosisGiven>(&event.body);
        if (given == nullptr)
            continue;
        said.last = event.time;
        said.diagnosis = given->diagnosis;
        said.beforeActing = !acted;
    }
    return said;
}

} // namespace

DiagnosisPanel::DiagnosisPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_fields(new QWidget(this)),
      m_cause(new ChoiceBox(this)),
      m_chosen(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_app(new ChoiceBox(this)),
      m_count(new QSpinBox(this)),
      m_say(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_said(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_changed(new ToneLabel(theme, Tone::Warning, TextSize::Normal, this))
{
    setGuidePage(*this, QStringLiteral("diagnosis"));
    m_say->setText(tr("Say it"));
    m_say->setAccessibleName(tr("Give this diagnosis"));
    m_said->setWordWrap(true);
    new FocusRing(theme, m_said);
    auto* intro = new ToneLabel(theme, Tone::Muted, TextSize::Normal, this);
    intro->setText(tr("Say what is wrong before you act. You may say it again when you know better."));
    intro->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(intro);
    m_fields->setLayout(fields());
    layout->addWidget(m_fields);
    m_changed->setText(tr("Changed since you said it."));
    m_changed->setWordWrap(true);
    m_changed->hide();
    layout->addWidget(m_said);
    layout->addWidget(m_changed);
    layout->addWidget(m_say, 0, Qt::AlignRight);
    layout->addStretch(1);
    setFocusProxy(m_cause);
    fitToText(theme, *m_cause, [this] { widenCauses(); });
    connect(&theme.masking(), &Masking::changed, this, &DiagnosisPanel::mask);
    connect(m_cause, &QComboBox::currentIndexChanged, this, &DiagnosisPanel::updateButton);
    connect(m_cause, &QComboBox::currentTextChanged, this, &DiagnosisPanel::showCause);
    connect(m_app, &QComboBox::currentIndexChanged, this, &DiagnosisPanel::updateButton);
    connect(m_count, &QSpinBox::valueChanged, this, &DiagnosisPanel::updateButton);
    connect(m_say, &QPushButton::clicked, this, &DiagnosisPanel::submit);
}

QFormLayout* DiagnosisPanel::fields()
{
    m_cause->setAccessibleName(tr("Cause"));
    m_cause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_app->setAccessibleName(tr("Application"));
    m_app->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_count->setAccessibleName(tr("Backends it holds"));
    m_count->setRange(0, 100'000);
    // What was cleared is no number that was said before.
    m_count->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(3);
    // Causes are sentences, and the pane is narrower than some: a chosen one that is cut stands in full below the box.
    m_chosen->setWordWrap(true);
    m_chosen->hide();
    form->addRow(tr("C&ause"), m_cause);
    form->addRow(m_chosen);
    form->addRow(tr("A&pplication"), m_app);
    form->addRow(tr("&Backends it holds"), m_count);
    return form;
}

// The list may be wider than the box: causes are sentences.
void DiagnosisPanel::widenCauses()
{
    m_cause->view()->setMinimumWidth(m_cause->view()->sizeHintForColumn(0) + 24);
}

void DiagnosisPanel::setScenario(const Scenario& scenario)
{
    m_cause->clear();
    for (const CauseChoice& choice : causesToChooseFrom(scenario))
        m_cause->addItem(QString::fromStdString(choice.says), QString::fromStdString(choice.cause));
    m_cause->setCurrentIndex(-1);
    m_cause->setPlaceholderText(tr("Choose what happened"));
    widenCauses();
    m_app->clear();
    m_app->setPlaceholderText(tr("Choose an application"));
    m_app->setCurrentIndex(-1);
    m_count->setValue(0);
    m_given = false;
    mask();
    m_said->setText(tr("Nothing said yet."));
    m_said->setTone(Tone::Muted);
    updateButton();
}

void DiagnosisPanel::propose(const QString& cause)
{
    const int place = m_cause->findData(cause);
    if (place >= 0)
        m_cause->setCurrentIndex(place);
}

void DiagnosisPanel::mask()
{
    m_said->setSecrets(m_given ? Secrets(Secret::Answers) : Secrets(), Masked::Sentence);
    m_said->setFocusPolicy(isMasked() ? Qt::TabFocus : Qt::NoFocus);
    m_said->setMargin(isMasked() ? roomForRing : 0);
    setFocusProxy(isMasked() ? static_cast<QWidget*>(m_said) : m_cause);
    const QWidget* focus = window()->focusWidget();
    const bool isGoing = isMasked() ? focus == m_say || m_fields->isAncestorOf(focus) : focus == m_said;
    if (!isMasked())
        m_fields->show();
    if (isGoing)
        setFocus();
    m_fields->setVisible(!isMasked());
    updateButton();
}

void DiagnosisPanel::showCause(const QString& cause)
{
    QStyleOptionComboBox option;
    option.initFrom(m_cause);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, m_cause);
    const bool isCut = m_cause->fontMetrics().horizontalAdvance(cause) > room.width();
    m_chosen->setText(isCut ? cause : QString());
    m_chosen->setVisible(isCut);
    m_cause->setToolTip(cause);
    m_cause->setAccessibleDescription(cause);
}

void DiagnosisPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showCause(m_cause->currentText());
}

void DiagnosisPanel::refresh(const TimelineView& view, bool open)
{
    m_open = open;
    offer(view);
    const Said said = saidIn(view);
    m_last = said.diagnosis;
    if (said.last.has_value() != m_given) {
        m_given = said.last.has_value();
        mask();
    }
    if (said.last) {
        m_said->setTone(said.beforeActing ? Tone::Good : Tone::Warning);
        m_said->setText(
            (said.beforeActing ? tr("Said at %1, before the first action.") : tr("Said at %1, after the first action."))
                .arg(timeLabel(*said.last)));
    }
    updateButton();
}

// Applications are only ever added, so that a choice never moves under the learner's hand.
void DiagnosisPanel::offer(const TimelineView& view)
{
    for (std::size_t i = view.size(); i > 0; --i) {
        const auto* sample = std::get_if<Sample>(&view.at(i - 1).body);
        if (sample == nullptr)
            continue;
        for (const Backend& backend : sample->backends.all()) {
            const QString app = QString::fromStdString(backend.applicationName);
            if (!isLabSession(backend) && !app.isEmpty() && backend.role != "oncall" && m_app->findText(app) < 0)
                m_app->addItem(app);
        }
        return;
    }
}

// As in a dialog: from any of the fields Return gives the diagnosis, or leads to the field that it still lacks.
void DiagnosisPanel::keyPressEvent(QKeyEvent* event)
{
    if (!isPressOf(Key::DiagnosisGive, *event) || event->isAutoRepeat() || !m_open || isMasked()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_say->isEnabled())
        m_say->click();
    else if (m_cause->currentIndex() < 0)
        m_cause->setFocus();
    else if (m_app->currentIndex() < 0)
        m_app->setFocus();
    else
        m_count->setFocus();
}

void DiagnosisPanel::submit()
{
    Q_EMIT given(chosen());
}

Diagnosis DiagnosisPanel::chosen() const
{
    return {m_cause->currentData().toString().toStdString(), m_app->currentText().toStdString(), m_count->value()};
}

bool DiagnosisPanel::isComplete() const
{
    return m_cause->currentIndex() >= 0 && m_app->currentIndex() >= 0 && m_count->value() > 0;
}

bool DiagnosisPanel::isMasked() const
{
    return m_given && m_theme.masking().hides(Secret::Answers);
}

void DiagnosisPanel::updateButton()
{
    const bool canSay = m_open && isComplete() && !isMasked();
    // The keyboard stays in the pane.
    if (window()->focusWidget() == m_say && !canSay)
        setFocus();
    m_say->setEnabled(canSay);
    const QString key = keyName(Key::PresenterAnswers);
    m_say->setToolTip(isMasked() ? tr("The fields are masked: what would be said is not seen. %1 shows them.").arg(key)
                                 : QString());
    m_say->setAccessibleDescription(m_say->toolTip());
    tellChange();
}

// Fields that were never filled, as where another program has said it, are no change of mind.
void DiagnosisPanel::tellChange()
{
    const bool isFilled = m_cause->currentIndex() >= 0 || m_app->currentIndex() >= 0 || m_count->value() > 0;
    m_changed->setVisible(m_given && isFilled && !isMasked() && chosen() != m_last);
}

} // namespace stormlab
