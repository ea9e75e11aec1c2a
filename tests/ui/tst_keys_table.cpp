// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keys_model.h"
#include "ui/stage.h"
#include "ui/views/tab_strip.h"
#include "ui/views/table.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/session_keys.h"

#include <QAbstractItemModelTester>
#include <QListWidget>

using namespace jotscope;
using namespace jotscope::test;

/// The table of all keys.
class KeysTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoneKeyStandsBehindThoseThatArePublished();
    void aKeyWithoutEverythingIsARowAllTheSame();
    void ofASecretOnlyItsLengthIsShown();
    void ofTwoTypedSecretsOnlyTheOneThatSignedHasVerified();
    void theWindowMayBeClosedWhileItAsks();
    void theDialogListsTheKeysOfEveryEnvironmentAndWhatTheyVerified();

private:
    static QString textAt(const ui::KeysModel &model, int row, int column)
    {
        return model.index(row, column).data(Qt::DisplayRole).toString();
    }
};

void KeysTable::aGoneKeyStandsBehindThoseThatArePublished()
{
    keys::KeySet set;
    set.from = QStringLiteral("https://id.example/jwks.json");
    set.fetched = QDateTime(QDate(2026, 11, 18), QTime(9, 7, 41), Qt::UTC);
    keys::Key key;
    key.kid = QStringLiteral("b7");
    key.kty = QStringLiteral("EC");
    key.crv = QStringLiteral("P-256");
    key.thumbprint = QStringLiteral("thumb-b7");
    set.keys.push_back(key);
    set.seen = {{QStringLiteral("a1"), QStringLiteral("thumb-a1"), set.fetched.addDays(-9), set.fetched.addSecs(-600), set.fetched, true},
        {QStringLiteral("b7"), QStringLiteral("thumb-b7"), set.fetched, set.fetched, {}, false}};
    ui::KeysModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(ui::keyRows(QStringLiteral("staging"), {set}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textAt(model, 0, ui::KeysModel::Kid), QStringLiteral("b7"));
    QCOMPARE(textAt(model, 0, ui::KeysModel::Kind), QStringLiteral("EC P-256"));
    QCOMPARE(textAt(model, 0, ui::KeysModel::Seen), QStringLiteral("appeared by 2026-11-18 09:07 UTC"));
    QCOMPARE(textAt(model, 1, ui::KeysModel::Kid), QStringLiteral("a1"));
    QCOMPARE(textAt(model, 1, ui::KeysModel::Seen), QStringLiteral("gone by 2026-11-18 09:07 UTC"));
    QVERIFY(model.index(1, ui::KeysModel::Kid).data(ui::CellRole).value<ui::Cell>().struck);
}

void KeysTable::aKeyWithoutEverythingIsARowAllTheSame()
{
    keys::KeySet set;
    set.keys.push_back(keys::Key());
    ui::KeysModel model;
    model.show(ui::keyRows({}, {set}));
    for (int column = 0; column < ui::KeysModel::columns; ++column)
        QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    QCOMPARE(textAt(model, 0, ui::KeysModel::Kid), QStringLiteral("no kid"));
}

void KeysTable::ofASecretOnlyItsLengthIsShown()
{
    keys::KeySet set;
    set.from = QStringLiteral("typed secret");
    set.keys.push_back(keys::secretKey("a secret of more than thirty-two octets", set.from));
    ui::KeysModel model;
    model.show(ui::keyRows({}, {set}));
    QCOMPARE(textAt(model, 0, ui::KeysModel::Kind), QStringLiteral("secret of 312 bits"));
    for (int column = 0; column < ui::KeysModel::columns; ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(ui::CopyRole)})
            QVERIFY(!model.index(0, column).data(role).toString().contains(u"thirty"));
    }
}

void KeysTable::ofTwoTypedSecretsOnlyTheOneThatSignedHasVerified()
{
    const Stage stage; // a home of its own
    ui::Session session;
    ui::SessionKeys keys(&session);
    QVERIFY(keys.useSecret(QStringLiteral("another secret, and a long one at that"), QStringLiteral("utf8")));
    QVERIFY(keys.useSecret(QStringLiteral("your-256-bit-secret"), QStringLiteral("utf8")));
    capture::Sighting sighting;
    sighting.text = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
                    "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
    session.add({sighting}, true);
    const auto rows = keys.allKeys();
    QCOMPARE(rows.size(), std::size_t(2));
    QVERIFY(rows[0].verified.isEmpty());
    QCOMPARE(rows[1].verified.size(), 1);
}

void KeysTable::theDialogListsTheKeysOfEveryEnvironmentAndWhatTheyVerified()
{
    Stage stage;
    ui::Options options;
    options.demo = true;
    stage.open(options);
    QVERIFY(QTest::qWaitFor([&] { return stage.window().session()->current()->wasAsked; }, 30000));
    stage.press(Qt::Key_K, Qt::ControlModifier);
    auto *dialog = stage.dialog<ui::KeysDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QListWidget *>()->isVisible()); // no keys for now: a sentence, not an empty box
    dialog->findChild<ui::TabStrip *>()->setCurrentIndex(1);
    auto *table = dialog->findChild<ui::Table *>();
    QVERIFY(table && table->isVisible());
    QVERIFY(table->isColumnHidden(ui::KeysModel::Certificate)); // no key of the demo has one
    QSet<QString> environments;
    int verified = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        environments.insert(table->model()->index(row, ui::KeysModel::From).data().toString().section(u':', 0, 0));
        verified += table->model()->index(row, ui::KeysModel::Verified).data().toString().isEmpty() ? 0 : 1;
        QVERIFY(table->model()->index(row, ui::KeysModel::Thumbprint).data().toString().size() == 43);
    }
    QVERIFY(environments.contains(QStringLiteral("staging")) && environments.contains(QStringLiteral("prod")));
    QVERIFY(verified >= 1);
}

/// Requests that end because the window goes must find nobody to tell.
void KeysTable::theWindowMayBeClosedWhileItAsks()
{
    Stage stage;
    ui::Options options;
    options.demo = true;
    stage.open(options);
    QVERIFY(QTest::qWaitFor([&] { return stage.window().session()->network()->ledger().size() > 2; }, 30000));
    QVERIFY(stage.window().session()->isAsking());
    stage.close();
}

QTEST_MAIN(KeysTable)
#include "tst_keys_table.moc"
