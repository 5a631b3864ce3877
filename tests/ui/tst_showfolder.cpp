// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/theme.h"
#include "ui/widgets/showfolder.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace stormlab;

namespace
{

/// A desktop with a program for files, or without one.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(bool opens) : m_path(qgetenv("PATH"))
    {
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
        qputenv("PATH", m_programs.path().toLocal8Bit());
        if (!opens)
            return;
        QFile opener(m_programs.filePath(QStringLiteral("xdg-open")));
        QVERIFY(opener.open(QIODevice::WriteOnly));
        QVERIFY(opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    ~Desktop() override
    {
        qputenv("PATH", m_path);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    }

    [[nodiscard]] const QList<QUrl>& opened() const { return m_opened; }

public Q_SLOTS:
    void open(const QUrl& url) { m_opened << url; }

private:
    QTemporaryDir m_programs;
    const QByteArray m_path;
    QList<QUrl> m_opened;
};

} // namespace

/// Who asks for a folder sees it, or reads why not.
class TestShowFolder : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void opensItInTheProgramOfTheDesktop()
    {
        const Desktop desktop(true);
        Theme theme;
        QWidget window;
        showFolder(&window, QStringLiteral("/tmp"), theme.masking());
        QCOMPARE(desktop.opened(), QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/tmp"))});
        QVERIFY(window.findChild<QMessageBox*>() == nullptr);
    }

    void withoutOneItSaysWhereItIs()
    {
        const Desktop desktop(false);
        Theme theme;
        QWidget window;
        QApplication::clipboard()->clear();
        showFolder(&window, QStringLiteral("/home/ann/drills"), theme.masking());
        QVERIFY(desktop.opened().isEmpty());
        const auto* box = window.findChild<QMessageBox*>();
        QVERIFY(box != nullptr && box->isVisible());
        QVERIFY(box->informativeText().contains(QStringLiteral("/home/ann/drills")));
        QPushButton* copy = buttonWith(*box, QStringLiteral("&Copy the path"));
        QVERIFY(copy != nullptr);
        copy->click();
        QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("/home/ann/drills"));
    }

    void aRoomDoesNotReadThePath()
    {
        const Desktop desktop(false);
        Theme theme;
        theme.setPresenting(true);
        QWidget window;
        showFolder(&window, QStringLiteral("/home/ann/drills"), theme.masking());
        const auto* box = window.findChild<QMessageBox*>();
        QVERIFY(box != nullptr && !box->informativeText().contains(QStringLiteral("ann")));
    }
};

QUIET_TEST_MAIN(TestShowFolder)
#include "tst_showfolder.moc"
