// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/progressrig.h"
#include "tests/ui/support/quietlog.h"
#include "ui/pages/progresspage.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// That somebody's progress is written to a file, and where that is offered.
class TestProgressExport : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void allOfItIsExported_data()
    {
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("mine.json") << QByteArray("{\n  \"format\": 1");
        QTest::newRow("mine.csv") << QByteArray("drill,when,");
    }
    void allOfItIsExported()
    {
        QFETCH(const QByteArray, begins);
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(9, 92, true)});
        rig.openProgress();
        rig.press("Export all of my progress to a file");
        auto* dialog = rig.window->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        const QString path = rig.folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
        dialog->setDirectory(rig.folder.path());
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(bytesOf(path).startsWith(begins));
        QVERIFY(bytesOf(path).contains(rig.scenario.id.c_str()));
        QTRY_VERIFY(says(rig.page(), QStringLiteral("Written to ") + path));
    }

    // Whatever folder the program was started in.
    void anExportBeginsInTheDocumentsAndThenWhereTheLastOneWent()
    {
        const QTemporaryDir documents;
        const QByteArray configured = qgetenv("XDG_CONFIG_HOME");
        const auto back = qScopeGuard([&configured] {
            configured.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", configured);
        });
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(documents.path()));
        QFile places(documents.filePath(QStringLiteral("user-dirs.dirs")));
        QVERIFY(places.open(QIODevice::WriteOnly));
        places.write("XDG_DOCUMENTS_DIR=\"" + QFile::encodeName(documents.path()) + "\"\n");
        places.close();
        ProgressRig rig;
        rig.show();
        rig.keep({rig.drill(9, 92, true)});
        rig.openProgress();
        const auto asked = [&rig] {
            rig.press("Export all of my progress to a file");
            return rig.window->findChild<QFileDialog*>();
        };
        QPointer<QFileDialog> dialog = asked();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->directory().canonicalPath(), QDir(documents.path()).canonicalPath());
        const QString path = rig.folder.filePath(QStringLiteral("mine.json"));
        dialog->setDirectory(rig.folder.path());
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(QFile::exists(path));
        dialog = asked();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->directory().canonicalPath(), QDir(rig.folder.path()).canonicalPath());
        dialog->reject();
    }
};

QUIET_TEST_MAIN(TestProgressExport)
#include "tst_progressexport.moc"
