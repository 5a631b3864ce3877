// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themedstyle.h"

#include "ui/messageicon.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace stormlab
{

namespace
{

constexpr int middle = 128;
constexpr int greyTolerance = 24;

bool isWindowDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < middle;
}

bool isGrey(QRgb pixel)
{
    const auto [least, most] = std::minmax({qRed(pixel), qGreen(pixel), qBlue(pixel)});
    return most - least <= greyTolerance;
}

/// Without colour, and made for light ground.
bool isDarkDrawing(const QImage& image)
{
    qint64 lightness = 0;
    qint64 weight = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) > 0 && !isGrey(pixel))
                return false;
            lightness += qint64{qGray(pixel)} * qAlpha(pixel);
            weight += qAlpha(pixel);
        }
    }
    return weight > 0 && lightness < weight * middle;
}

QPixmap turnedRound(const QPixmap& pixmap)
{
    QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    if (!isDarkDrawing(image))
        return pixmap;
    image.invertPixels(QImage::InvertRgb);
    return QPixmap::fromImage(image);
}

/// Chooses when it paints, for an icon outlives a change of the theme.
class ReadableIcon : public QIconEngine
{
public:
    explicit ReadableIcon(QIcon source) : m_source(std::move(source)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QPixmap drawn = m_source.pixmap(size / scale, scale, mode, state);
        return isWindowDark() ? turnedRound(drawn) : drawn;
    }

    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return m_source.actualSize(size, mode, state);
    }

    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return m_source.availableSizes(mode, state);
    }

    bool isNull() override { return m_source.isNull(); }
    [[nodiscard]] QString key() const override { return QStringLiteral("readable"); }
    [[nodiscard]] QIconEngine* clone() const override { return new ReadableIcon(m_source); }

private:
    QIcon m_source;
};

constexpr int focusFrame = 2;

bool endsAtTheRight(const QStyleOption* option)
{
    const auto* cell = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    return cell != nullptr && cell->displayAlignment.testFlag(Qt::AlignRight);
}

void drawFocusFrame(QPainter& painter, const QRect& rect, const QColor& colour)
{
    const QRect inner = rect.adjusted(focusFrame, focusFrame, -focusFrame, -focusFrame);
    for (const QRect& side : QRegion(rect) - QRegion(inner))
        painter.fillRect(side, colour);
}

/// A field that lies over a cell while it is edited, and has no frame of its own.
bool isEditorInView(const QWidget* widget)
{
    const QWidget* below = widget == nullptr ? nullptr : widget->parentWidget();
    const auto* view = below == nullptr ? nullptr : qobject_cast<const QAbstractItemView*>(below->parentWidget());
    return view != nullptr && view->viewport() == below;
}

std::optional<MessageIcon::Kind> messageKind(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_MessageBoxInformation:
        return MessageIcon::Kind::Information;
    case QStyle::SP_MessageBoxQuestion:
        return MessageIcon::Kind::Question;
    case QStyle::SP_MessageBoxWarning:
        return MessageIcon::Kind::Warning;
    case QStyle::SP_MessageBoxCritical:
        return MessageIcon::Kind::Critical;
    default:
        return std::nullopt;
    }
}

} // namespace

int airBeside(const QFontMetrics& metrics)
{
    return metrics.averageCharWidth();
}

ThemedStyle::ThemedStyle(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(&theme) {}

QIcon ThemedStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (const std::optional<MessageIcon::Kind> kind = messageKind(which))
        return QIcon(new MessageIcon(*kind, m_theme));
    const QIcon icon = QProxyStyle::standardIcon(which, option, widget);
    return icon.isNull() ? icon : QIcon(new ReadableIcon(icon));
}

bool ThemedStyle::isStill() const
{
    return m_theme && m_theme->hasReducedMotion();
}

int ThemedStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const
{
    if (hint == SH_Widget_Animation_Duration && isStill())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

int ThemedStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: {
        const QFontMetrics metrics = widget != nullptr ? widget->fontMetrics() : QFontMetrics(QApplication::font());
        return std::max(usual, metrics.height() * 3 / 4);
    }
    default:
        return usual;
    }
}

QRect ThemedStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_ItemViewItemText && endsAtTheRight(option)
               ? usual.adjusted(0, 0, -airBeside(option->fontMetrics), 0)
               : usual;
}

QSize ThemedStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                    const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // In large text Fusion leaves no gap between what an entry says and its key.
    if (const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        type == CT_MenuItem && entry != nullptr && entry->text.contains(QLatin1Char('\t')))
        return usual + QSize(2 * airBeside(entry->fontMetrics), 0);
    const bool isInColumn = type == CT_HeaderSection || type == CT_ItemViewItem;
    return isInColumn ? usual + QSize(airBeside(option->fontMetrics), 0) : usual;
}

// Qt frames what has the keyboard after Tab and the like. A list hears keys also where a click or another key has led
// to it.
void ThemedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(option);
    if (element == PE_FrameFocusRect && focus != nullptr) {
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
            option->state.testFlag(State_KeyboardFocusChange))
            frameFocus(*focus, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelLineEdit && option->state.testFlag(State_HasFocus) && isEditorInView(widget) && m_theme)
        drawFocusFrame(*painter, option->rect, m_theme->accent());
}

// On the ground of what is selected the colour of its words is seen, elsewhere the accent.
void ThemedStyle::frameFocus(const QStyleOptionFocusRect& focus, QPainter& painter) const
{
    const bool isSelected =
        focus.backgroundColor.isValid() && focus.backgroundColor == focus.palette.color(QPalette::Highlight);
    const QColor accent = m_theme ? m_theme->accent() : focus.palette.color(QPalette::Highlight);
    drawFocusFrame(painter, focus.rect, isSelected ? focus.palette.color(QPalette::HighlightedText) : accent);
}

void ThemedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    // A dialog that opens has the keyboard in its first field, and nobody has pressed Tab yet: Fusion would not tell.
    const bool isFramed = control == CC_ComboBox || (control == CC_SpinBox && isEditorInView(widget));
    if (isFramed && option->state.testFlag(State_HasFocus) && m_theme)
        drawFocusFrame(*painter, option->rect, m_theme->accent());
}

void ThemedStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option); tab != nullptr)
        drawTab(element, *tab, painter, widget);
    else if (const auto* heading = qstyleoption_cast<const QStyleOptionHeader*>(option); heading != nullptr)
        drawHeading(element, *heading, painter, widget);
    else if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box != nullptr)
        drawChoice(element, *box, painter, widget);
    else if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option); bar != nullptr)
        drawBar(element, *bar, painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemedStyle::drawTab(ControlElement element, const QStyleOptionTab& tab, QPainter* painter,
                          const QWidget* widget) const
{
    QStyleOptionTab framed(tab);
    // Tabs without a frame, as docks have them, are filled with the colour of the window, which is that of borders
    // here.
    if (element == CE_TabBarTabShape)
        framed.features |= QStyleOptionTab::HasFrame;
    QProxyStyle::drawControl(element, &framed, painter, widget);
    if (element == CE_TabBarTabLabel && tab.state.testFlag(State_HasFocus) && m_theme) {
        drawFocusFrame(*painter, tab.rect.adjusted(focusFrame, focusFrame, -focusFrame, -focusFrame),
                       m_theme->accent());
    }
}

// As its cells. Qt does not ask the style of the application for the room of a heading's words.
void ThemedStyle::drawHeading(ControlElement element, const QStyleOptionHeader& heading, QPainter* painter,
                              const QWidget* widget) const
{
    QStyleOptionHeaderV2 clear;
    if (const auto* longer = qstyleoption_cast<const QStyleOptionHeaderV2*>(&heading); longer != nullptr)
        clear = *longer;
    else
        clear.QStyleOptionHeader::operator=(heading);
    if (element == CE_HeaderLabel && heading.textAlignment.testFlag(Qt::AlignRight))
        clear.rect.adjust(0, 0, -airBeside(heading.fontMetrics), 0);
    QProxyStyle::drawControl(element, &clear, painter, widget);
}

// Fusion cuts through a letter; the tool tip has the whole.
void ThemedStyle::drawChoice(ControlElement element, const QStyleOptionComboBox& box, QPainter* painter,
                             const QWidget* widget) const
{
    QStyleOptionComboBox shown(box);
    const QRect field = subControlRect(CC_ComboBox, &box, SC_ComboBoxEditField, widget);
    shown.currentText = box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, field.width() - 2);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

void ThemedStyle::drawBar(ControlElement element, const QStyleOptionProgressBar& bar, QPainter* painter,
                          const QWidget* widget) const
{
    const bool isBusy = bar.minimum == bar.maximum;
    if (element == CE_ProgressBarContents && isBusy && isStill())
        painter->fillRect(bar.rect.adjusted(2, 2, -2, -2), QBrush(m_theme->accent(), Qt::BDiagPattern));
    else
        QProxyStyle::drawControl(element, &bar, painter, widget);
}

} // namespace stormlab
