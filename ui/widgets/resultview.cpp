// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/resultview.h"

#include "ui/fontfitting.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/models/resulttablemodel.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/runtimewording.h"
#include "ui/textzoom.h"
#include "ui/theme.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/focusentry.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/leastheight.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr int keptRows = 5'000;
constexpr int widestColumn = 34; ///< letters

/// What the server says of a failure beside its sentence, and the two lines in which it points at a place of the
/// statement.
struct Complaint {
    QStringList says;
    QString place; ///< empty where it points at none
};

Complaint complaintOf(const Error& error)
{
    Complaint complaint;
    const QStringList lines = QString::fromStdString(error.detail).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool points = i + 1 < lines.size() && lines.at(i).startsWith(QLatin1String("LINE ")) &&
                            lines.at(i + 1).trimmed() == QLatin1String("^");
        if (!points) {
            complaint.says << lines.at(i);
            continue;
        }
        complaint.place = lines.at(i) + QLatin1Char('\n') + lines.at(i + 1);
        ++i;
    }
    return complaint;
}

QString messageOf(const ConsoleResult& result)
{
    QStringList lines;
    if (result.failed) {
        lines << wordsOfRuntime(result.error.message) << complaintOf(result.error).says
              << wordsOfRuntime(result.error.nextStep);
        lines.removeAll(QString());
    }
    for (const std::string& notice : result.notices)
        lines << QString::fromStdString(notice).trimmed();
    return lines.join(QLatin1Char('\n'));
}

QString figuresOf(const ConsoleResult& result)
{
    const QString took = latencyText(result.took);
    if (result.failed)
        return ResultView::tr("Failed after %1").arg(took);
    if (result.columns.empty())
        return ResultView::tr("%1, %2").arg(QString::fromStdString(result.command), took);
    const auto rows = static_cast<int>(result.rowCount);
    if (rows > keptRows)
        return ResultView::tr("%n row(s), the first %1 shown, %2", nullptr, rows).arg(keptRows).arg(took);
    return ResultView::tr("%n row(s), %1", nullptr, rows).arg(took);
}

} // namespace

ResultView::ResultView(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_model(new ResultTableModel(this)),
      m_table(new QTableView(this)),
      m_empty(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_message(new ToneLabel(theme, Tone::Plain, TextSize::Normal, this)),
      m_place(new QPlainTextEdit(this)),
      m_figures(new ToneLabel(theme, Tone::Muted, TextSize::Small, this))
{
    m_table->setModel(m_model);
    new CalmRows(theme, m_table);
    m_table->setAccessibleName(tr("Rows of the answer"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    fitToText(theme, *m_table, [this] {
        m_table->setFont(fixedFont());
        fitColumns();
    });
    m_table->verticalHeader()->hide();
    fitRows(theme, *m_table, 6);
    keepRows(theme, *m_table);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setContentsMargins(10, 4, 10, 2);
    m_message->hide();
    setUpPlace(theme);
    m_figures->setWordWrap(true);
    m_figures->setContentsMargins(10, 2, 10, 4);
    fitToText(theme, *m_message, [this] { keepRoom(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_place);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_figures);
    new LeastHeight(this);
    new FocusEntry(this, m_table);
    forget();
    // Cells and not rows, unlike everywhere else: a single pid or query is what somebody wants of an answer.
    hearKey(Key::RowsCopy, *m_table, Qt::WidgetShortcut, [this] { copy(false); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ResultView::showMenu);
}

// The caret stands below its word only where all letters are equally wide and no line is broken.
void ResultView::setUpPlace(const Theme& theme)
{
    fitToText(theme, *m_place, [this] {
        m_place->setFont(fixedFont());
        m_place->setFixedHeight(2 * m_place->fontMetrics().lineSpacing() + 20 +
                                m_place->horizontalScrollBar()->sizeHint().height());
    });
    m_place->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_place->setReadOnly(true);
    m_place->setTabChangesFocus(true);
    m_place->setFrameShape(QFrame::NoFrame);
    m_place->setAccessibleName(tr("Where in the statement"));
    m_place->document()->setDocumentMargin(10);
    m_place->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_place->hide();
    new FocusRing(theme, m_place);
}

// A splitter, which knows no heights for a width, would cut what takes several lines.
void ResultView::keepRoom()
{
    for (ToneLabel* label : {m_message, m_figures}) {
        // A label never says that it needs less than the least height it was given, as in larger text.
        label->setMinimumHeight(0);
        label->setMinimumHeight(std::max(label->heightForWidth(width()), 0));
    }
}

void ResultView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepRoom();
}

void ResultView::showPlace(const ConsoleResult& result)
{
    const QString place = result.failed ? complaintOf(result.error).place : QString();
    m_place->setPlainText(place);
    m_place->setVisible(!place.isEmpty());
    m_place->moveCursor(QTextCursor::End);
}

void ResultView::show(const ConsoleResultPtr& result, const QString& beside)
{
    m_model->setResult(result);
    m_message->setTone(result->failed ? Tone::Bad : Tone::Plain);
    m_message->setText(messageOf(*result));
    m_message->setVisible(!m_message->text().isEmpty());
    showPlace(*result);
    m_figures->setText(beside.isEmpty() ? figuresOf(*result) : figuresOf(*result) + QStringLiteral(". ") + beside);
    const bool rows = !result->failed && !result->columns.empty();
    m_empty->setText({});
    m_empty->setVisible(!rows);
    m_table->setVisible(rows);
    keepRoom();
    fitColumns();
}

void ResultView::forget()
{
    m_model->setResult(nullptr);
    m_message->hide();
    m_place->hide();
    m_table->hide();
    m_empty->setText(tr("The answer appears here."));
    m_empty->show();
}

bool ResultView::hasRows() const
{
    return m_model->rowCount() > 0;
}

// Each column as wide as what it holds, within reason; where there is room left, the last one takes it.
void ResultView::fitColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    const int widest = widestColumn * m_table->fontMetrics().averageCharWidth();
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
    if (m_model->columnCount() > 0 && header->length() < m_table->viewport()->width())
        header->setSectionResizeMode(m_model->columnCount() - 1, QHeaderView::Stretch);
}

void ResultView::say(const QString& text)
{
    m_figures->setText(text);
    keepRoom();
}

void ResultView::copy(bool asCsv)
{
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    QApplication::clipboard()->setText(asCsv ? m_model->toCsv(selected) : m_model->toTsv(selected));
}

void ResultView::showMenu(const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, [this] { copy(false); });
    menu->addAction(tr("Copy as CS&V"), this, [this] { copy(true); });
    menu->addAction(tr("Copy &table as CSV"), this, [this] { QApplication::clipboard()->setText(m_model->toCsv({})); });
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

} // namespace stormlab
