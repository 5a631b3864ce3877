// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/pdfpainter.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextObjectInterface>

namespace stormlab
{

namespace
{

constexpr int resolution = 300;
constexpr int bodyPoints = 9;

/// Draws the pictures of a document where its text has them, as wide as the page.
class PictureObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit PictureObject(const std::vector<Picture>& pictures) : m_pictures(pictures) {}

    QSizeF intrinsicSize(QTextDocument* document, int /*position*/, const QTextFormat& format) override
    {
        const Picture* picture = find(format);
        if (picture == nullptr)
            return {};
        // Printing gives the page its margins through the outermost frame.
        const QTextFrameFormat frame = document->rootFrame()->frameFormat();
        const double room = document->pageSize().width() - frame.leftMargin() - frame.rightMargin();
        return {room, room * picture->height / picture->width};
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
};

/// A document that has no files and no network to load from.
class ClosedDocument : public QTextDocument
{
    Q_OBJECT

protected:
    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }
};

} // namespace

Result<QByteArray> paintPdf(const PaperDocument& paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(resolution);
    writer.setTitle(QString::fromStdString(paper.title));
    writer.setCreator(QStringLiteral("Stormlab"));
    PictureObject pictures(paper.pictures);
    ClosedDocument document;
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, &pictures);
    QFont font;
    font.setPointSize(bodyPoints);
    document.setDefaultFont(font);
    document.setHtml(QString::fromStdString(paper.html));
    document.print(&writer);
    buffer.close();
    if (!bytes.startsWith("%PDF") || !bytes.contains("%%EOF"))
        return Error{ErrorCode::Resources, "The PDF could not be drawn.", {}, "Export HTML, and print that."};
    return bytes;
}

} // namespace stormlab

#include "pdfpainter.moc"
