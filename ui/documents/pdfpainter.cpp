// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/pdfpainter.h"

#include "ui/documents/paperlayout.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace stormlab
{

namespace
{

constexpr int resolution = 300;
constexpr int numberPoints = 8;
/// In millimetres. The page's number stands in the last ten above the lower margin.
constexpr QMarginsF margins{20, 18, 20, 12};
constexpr double footer = 10;
constexpr double inch = 25.4;

void drawNumber(QPainter& painter, const QSizeF& paper, int number)
{
    QFont font;
    font.setPointSize(numberPoints);
    painter.setFont(font);
    painter.drawText(QRectF(QPointF(0, 0), paper), Qt::AlignRight | Qt::AlignBottom, QString::number(number));
}

} // namespace

QMarginsF paperMargins()
{
    return margins;
}

int paperResolution()
{
    return resolution;
}

bool paintPages(const PaperDocument& paper, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QSizeF room(device.width(), device.height());
    const PaperLayout layout(paper, device, room - QSizeF(0, footer / inch * device.logicalDpiY()));
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        layout.draw(painter, page);
        drawNumber(painter, room, page + 1);
    }
    return painter.end();
}

Result<QByteArray> paintPdf(const PaperDocument& paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(margins, QPageLayout::Millimeter);
    writer.setResolution(resolution);
    writer.setTitle(QString::fromStdString(paper.title));
    writer.setCreator(QStringLiteral("Stormlab"));
    const bool painted = paintPages(paper, writer);
    buffer.close();
    if (!painted || !bytes.startsWith("%PDF") || !bytes.contains("%%EOF"))
        return Error{ErrorCode::Resources, "The PDF could not be drawn.", {}, "Export HTML, and print that."};
    return bytes;
}

} // namespace stormlab
