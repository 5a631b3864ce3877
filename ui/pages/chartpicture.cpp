// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/chartpicture.h"

#include "core/runtime/report/fileexport.h"
#include "ui/charts/timechart.h"
#include "ui/pages/lastingwork.h"
#include "ui/theme.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/showfolder.h"

#include <QApplication>
#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QPointer>

#include <optional>

namespace stormlab
{

namespace
{

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::ChartPicture)
};

/// A long drill on a large screen has millions of pixels: made on the thread that writes them.
Result<QByteArray> pngOf(const QImage& pixels)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!pixels.save(&buffer, "PNG"))
        return Error{ErrorCode::Resources,
                     PictureWords::tr("The picture could not be drawn.").toStdString(),
                     {},
                     PictureWords::tr("Save it as SVG.").toStdString()};
    return bytes;
}

std::optional<PictureKind> kindOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png"))
        return PictureKind::Pixels;
    return ending == QLatin1String("svg") ? std::optional(PictureKind::Drawing) : std::nullopt;
}

QWidget* tellAbout(const QPointer<QWidget>& teller, const Message& message)
{
    return showMessage(teller ? teller.data() : QApplication::activeWindow(), message);
}

/// One picture on its way to the disk. The program's, not the window's: a window that is closed meanwhile does not wait
/// for the disk, and the program goes on until it has answered.
class PictureWriting : public QObject
{
public:
    PictureWriting(QWidget* teller, const Masking& masking) : m_teller(teller), m_masking(masking), m_lasting(*this)
    {
        m_lasting.setOwner(*qApp);
        connect(&m_file, &FileExport::written, this, [this](const QString& path) {
            tellSaved(path);
            m_lasting.end();
        });
        // The work lasts until the message is there.
        connect(&m_file, &FileExport::failed, this, [this](const Error& error) {
            LastingWork::waitUntilGone(*tellAbout(m_teller, messageFor(error)));
            m_lasting.end();
        });
    }

    void write(const QString& path, const ChartPicture& picture)
    {
        m_lasting.begin();
        m_file.write(path, picture);
    }

private:
    // Whoever has closed the window meanwhile has gone on to something else, and knows where they wanted it.
    void tellSaved(const QString& path) const
    {
        if (!m_teller)
            return;
        const auto show = [path, over = m_teller, &masking = m_masking] {
            showFolder(over, QFileInfo(path).absolutePath(), masking);
        };
        showOffers(m_teller, {PictureWords::tr("The picture was saved."), m_masking.shown(Secret::Names, path), {}},
                   {{PictureWords::tr("Show in &folder"), show}});
    }

    QPointer<QWidget> m_teller;
    const Masking& m_masking; ///< the program's
    FileExport m_file;
    LastingWork m_lasting;
};

} // namespace

ChartPicture pictureOf(TimeChart& chart, PictureKind kind)
{
    if (kind == PictureKind::Drawing)
        return [drawing = chart.toSvg()] { return Result<QByteArray>(drawing); };
    return [pixels = chart.image()] { return pngOf(pixels); };
}

void savePicture(TimeChart& chart, QWidget* parent)
{
    auto* dialog = newSaveDialog(parent, PictureWords::tr("Save the picture of the chart"));
    const QString svg = PictureWords::tr("Drawing that can be enlarged (*.svg)");
    dialog->setNameFilters({PictureWords::tr("Picture (*.png)"), svg});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("stormlab-chart.png"));
    // A name typed without an ending gets that of the chosen kind.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, svg](const QString& filter) {
        dialog->setDefaultSuffix(filter == svg ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    chart.hold();
    QObject::connect(dialog, &QFileDialog::fileSelected, &chart,
                     [&chart, parent](const QString& path) { writePicture(chart, path, parent->window()); });
    QObject::connect(dialog, &QDialog::finished, &chart, &TimeChart::letGo);
    dialog->open();
}

void writePicture(TimeChart& chart, const QString& path, QWidget* teller)
{
    const std::optional<PictureKind> kind = kindOf(path);
    if (kind)
        (new PictureWriting(teller, chart.theme().masking()))->write(path, pictureOf(chart, *kind));
    else
        tellAbout(teller, {PictureWords::tr("The picture was not saved."),
                           PictureWords::tr("Choose a name that ends in .png or .svg."),
                           {}});
}

} // namespace stormlab
