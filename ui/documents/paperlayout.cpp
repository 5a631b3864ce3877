// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/paperlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace stormlab
{

namespace
{

constexpr int bodyPoints = 9;

/// A document that has no files and no network to load from.
class ClosedDocument : public QTextDocument
{
    Q_OBJECT

protected:
    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }
};

bool isInTable(const QTextBlock& block)
{
    return QTextCursor(block).currentTable() != nullptr;
}

/// What is nothing without what follows it: a heading, and the caption in front of a table.
bool leadsOn(const QTextBlock& block)
{
    if (!block.next().isValid() || isInTable(block))
        return false;
    return block.blockFormat().headingLevel() > 0 || isInTable(block.next());
}

bool beginsPage(const QTextBlock& block)
{
    return block.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore);
}

/// The page on which the first line of a block stands. A line that does not fit is moved, and its block is not.
int pageOf(const QTextBlock& block, double height)
{
    const QTextLayout* lines = block.layout();
    const QRectF place = block.document()->documentLayout()->blockBoundingRect(block);
    const double first = lines->lineCount() > 0 ? lines->lineAt(0).y() - lines->boundingRect().top() : 0;
    return static_cast<int>(std::floor((place.top() + first + 1) / height));
}

/// Where a table's last row ends, or all of the table with what is below its rows.
double endOfRows(QTextTable& table)
{
    return table.document()->documentLayout()->blockBoundingRect(table.lastCursorPosition().block()).bottom();
}

double endOf(QTextTable& table)
{
    return table.document()->documentLayout()->frameBoundingRect(&table).bottom();
}

/// Qt repeats the head of a table on every page that the table touches, and so over what follows where no more than
/// its lower border does: there it has no head to repeat.
void repeatNoHeadWithoutRows(QTextTable& table, double height)
{
    const auto pageAt = [height](double place) { return std::floor(place / height); };
    if (pageAt(endOfRows(table)) == pageAt(endOf(table)))
        return;
    QTextTableFormat plain = table.format();
    plain.setHeaderRowCount(0);
    table.setFormat(plain);
}

/// The first of the blocks that lead on to this one.
QTextBlock beginningOf(QTextBlock block)
{
    while (block.previous().isValid() && leadsOn(block.previous()))
        block = block.previous();
    return block;
}

} // namespace

/// Draws the pictures of a document where its text has them, as wide as the page.
class PaperPictures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    PaperPictures(const std::vector<Picture>& pictures, QSizeF page) : m_pictures(pictures), m_page(page) {}

    QSizeF intrinsicSize(QTextDocument* /*document*/, int /*position*/, const QTextFormat& format) override
    {
        const Picture* picture = find(format);
        if (picture == nullptr)
            return {};
        const double scale = std::min(m_page.width() / picture->width, m_page.height() / 2 / picture->height);
        return QSizeF(picture->width, picture->height) * scale;
    }

    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* /*document*/, int /*position*/,
                    const QTextFormat& format) override
    {
        const Picture* picture = find(format);
        if (picture == nullptr)
            return;
        QSvgRenderer renderer(QByteArray::fromStdString(picture->svg));
        renderer.render(painter, place);
    }

private:
    [[nodiscard]] const Picture* find(const QTextFormat& format) const
    {
        const QString name = format.toImageFormat().name();
        bool isNumber = false;
        const auto index = name.mid(name.indexOf(QLatin1Char(':')) + 1).toULongLong(&isNumber);
        return isNumber && index < m_pictures.size() ? &m_pictures[index] : nullptr;
    }

    const std::vector<Picture>& m_pictures;
    const QSizeF m_page;
};

PaperLayout::PaperLayout(const PaperDocument& paper, QPaintDevice& device, QSizeF page)
    : m_page(page),
      m_pictures(std::make_unique<PaperPictures>(paper.pictures, page)),
      m_document(std::make_unique<ClosedDocument>())
{
    QFont font;
    font.setPointSize(bodyPoints);
    m_document->setDefaultFont(font);
    m_document->setDocumentMargin(0);
    m_document->documentLayout()->setPaintDevice(&device);
    m_document->documentLayout()->registerHandler(QTextFormat::ImageObject, m_pictures.get());
    m_document->setHtml(QString::fromStdString(paper.html));
    m_document->setPageSize(page);
    keepTogether();
}

PaperLayout::~PaperLayout() = default;

int PaperLayout::pages() const
{
    return m_document->pageCount();
}

void PaperLayout::draw(QPainter& painter, int page) const
{
    const QRectF part(QPointF(0, page * m_page.height()), m_page);
    painter.save();
    painter.translate(-part.topLeft());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

/// What begins a page moves all that follows, so one pass from the beginning is enough.
void PaperLayout::keepTogether()
{
    const QTextTable* reached = nullptr;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        QTextTable* table = QTextCursor(block).currentTable();
        if (table != nullptr && table != reached)
            repeatNoHeadWithoutRows(*table, m_page.height());
        reached = table;
        if (!leadsOn(block) || pageOf(block, m_page.height()) == pageOf(block.next(), m_page.height()))
            continue;
        const QTextBlock first = beginningOf(block);
        if (beginsPage(first))
            continue;
        QTextBlockFormat onNewPage;
        onNewPage.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(first).mergeBlockFormat(onNewPage);
        // Laid out from the change on, tables behind it would keep the place that they had.
        m_document->markContentsDirty(0, m_document->characterCount());
    }
}

} // namespace stormlab

#include "paperlayout.moc"
