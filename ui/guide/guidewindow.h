// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QMainWindow;
class QPushButton;
class QTextBrowser;

namespace stormlab
{

/// The guide in a window of its own, beside what it tells of: contents at the left, the page at the right. It closes
/// with Esc, leads back and forward through what was read, and does not keep the program running when everything else
/// is closed.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget* parent = nullptr);

    void showPage(const QString& page);
    /// The name of the page that is shown.
    [[nodiscard]] QString page() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillContents();
    void fitToText();
    void readChosen();
    void remember();
    void leaf(int pages);
    /// One that leads no further leaves the keyboard to the text.
    void setEnabledByPlace(QPushButton& button, bool leadsFurther);
    [[nodiscard]] QWidget* wayBack();
    void follow(const QUrl& link);

    QListWidget* m_contents;
    QTextBrowser* m_text;
    QPushButton* m_back;
    QPushButton* m_forward;
    QStringList m_read;     ///< pages in the order in which they were read
    qsizetype m_place = -1; ///< in these, of the page that is shown
};

/// Where somebody is in the window: what has the keyboard, else what the window shows in its middle.
[[nodiscard]] const QWidget* placeIn(const QMainWindow& window);

/// Opens the guide at the page that tells of this widget. There is one guide: where it is open, it goes to that page.
void openGuide(const QWidget* about);

} // namespace stormlab
