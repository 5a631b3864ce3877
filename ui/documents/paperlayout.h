// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/paperdocument.h"

#include <QSizeF>

#include <memory>

class QPaintDevice;
class QPainter;
class QTextDocument;

namespace stormlab
{

class PaperPictures;

/// A document set on pages: a heading, and a table's caption, stand on the page of what they are about, and no picture
/// is wider or higher than a page. Lengths are dots of the device. Any thread; needs a QGuiApplication for its fonts.
/// Loads nothing.
class PaperLayout
{
public:
    /// `page`: the room for text on each page. The device must live as long, and the document, too.
    PaperLayout(const PaperDocument& paper, QPaintDevice& device, QSizeF page);
    ~PaperLayout();

    [[nodiscard]] int pages() const;
    /// Draws one page, from 0, where the painter's origin is its upper left corner.
    void draw(QPainter& painter, int page) const;
    [[nodiscard]] const QTextDocument& document() const { return *m_document; }

private:
    void keepTogether();

    QSizeF m_page;
    std::unique_ptr<PaperPictures> m_pictures;
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace stormlab
