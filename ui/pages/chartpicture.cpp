// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/chartpicture.h"

#include "core/runtime/report/fileexport.h"
#include "ui/charts/timechart.h"
#include "ui/widgets/messagebox.h"

#include <QApplication>
#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

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

void tellAbout(const QPointer<QWidget>& teller, const Message& message)
{
    showMessage(teller ? teller.data() : QApplication::activeWindow(), message);
}

} // namespace

ChartPicture pictureOf(TimeChart& chart)
{
    return {chart.image(), chart.toSvg()};
}

void choosePictureFile(QWidget* parent, const std::function<void(const QString& path)>& then)
{
    auto* dialog = new QFileDialog(parent, PictureWords::tr("Save the picture of the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString svg = PictureWords::tr("Drawing that can be enlarged (*.svg)");
    dialog->setNameFilters({PictureWords::tr("Picture (*.png)"), svg});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("stormlab-chart.png"));
    // A name typed without an ending gets that of the chosen kind.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, svg](const QString& filter) {
        dialog->setDefaultSuffix(filter == svg ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

void writePicture(const ChartPicture& picture, const QString& path, QWidget* teller)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isSvg = ending == QLatin1String("svg");
    if (!isSvg && ending != QLatin1String("png")) {
        tellAbout(teller, {PictureWords::tr("The picture was not saved."),
                           PictureWords::tr("Choose a name that ends in .png or .svg."),
                           {}});
        return;
    }
    // The program's, not the window's: a window that is closed meanwhile does not wait for the disk.
    auto* file = new FileExport(qApp);
    QObject::connect(file, &FileExport::written, file, &QObject::deleteLater);
    QObject::connect(file, &FileExport::failed, file, [file, teller = QPointer<QWidget>(teller)](const Error& error) {
        file->deleteLater();
        tellAbout(teller, messageFor(error));
    });
    if (isSvg)
        file->write(path, picture.svg);
    else
        file->write(path, [pixels = picture.pixels] { return pngOf(pixels); });
}

} // namespace stormlab
