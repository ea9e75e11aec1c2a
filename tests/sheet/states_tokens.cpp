// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/states.h"

#include "environments/environment.h"
#include "jose/base64url.h"
#include "jose/mint.h"
#include "keys/mint.h"
#include "support/x5c.h"
#include "ui/views/evidence_tabs.h"
#include "ui/window/actions.h"
#include "ui/window/inspection_page.h"
#include "json/read.h"

#include <QAction>
#include <QFile>
#include <QTcpServer>

namespace jotscope::sheet {

namespace {

QByteArray unsignedToken(const QByteArray &header, const QByteArray &payload)
{
    return jose::toBase64Url(header) + '.' + jose::toBase64Url(payload)
        + ".TSUOVbHGgh1ODXxOS2pcJDU1q-mgDi_DkLpPHjfg3XZuSGYKDGAFx-1pT0ijRRCG" + "Eh8FhEUa2s4OXFKWCC9HrA";
}

QByteArray hostile()
{
    const QByteArray sub = "7c2e\xe2\x80\xae"
                           "4a90\xe2\x80\x8b-5b1f\xd0\xb0\\u0000\xc2\xa0<b>bold</b>&amp;";
    return unsignedToken(
        "{\"alg\":\"ES256\",\"alg\":\"none\",\"kid\":\"../../etc/passwd\\u0007\",\"jku\":\"https://keys.evil.example/jwks\"}",
        "{\"iss\":\"https://\xd1\x96"
        "d.example\",\"sub\":\""
            + sub
            + "\",\"name\":\"\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xd8\xb3\xd9\x84\xd8\xa7\xd9\x85 "
              "\xe4\xbd\xa0\xe5\xa5\xbd "
              "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80\",\"exp\":1794997872000,\"aud\":[],\"very_long_claim_name_that_no_column_holds_"
              "in_a_window_of_this_size\":\""
            + QByteArray(600, 'x') + "\",\"deep\":" + QByteArray(70, '[') + QByteArray(70, ']') + '}');
}

QByteArray example(const QString &section)
{
    QFile file(QStringLiteral(TEST_DATA "/jose/sd_jwt_examples.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const json::Value root = json::read(file.readAll()).root;
    for (const json::Value &one : root.find(u"examples")->items) {
        if (one.find(u"section")->text == section)
            return one.find(u"token")->text.toUtf8();
    }
    return {};
}

QWidget *nested(const Scene &scene)
{
    const auto key = keys::generateKeyOf(QStringLiteral("oct"), QStringLiteral("k1"), 32);
    if (!key)
        return nullptr;
    const QString algorithm = QStringLiteral("HS256");
    const auto inner = jose::mint("{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
        "{\"iss\":\"https://id.example\",\"sub\":\"7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3\",\"exp\":4102444800}", algorithm, *key);
    if (!inner)
        return nullptr;
    const json::Value header = json::read("{\"alg\":\"A256KW\",\"enc\":\"A128GCM\",\"cty\":\"JWT\",\"kid\":\"k1\"}").root;
    const auto outer = jose::seal(header, *inner, key->publicHalf);
    keys::KeySet set;
    set.from = QStringLiteral("pasted keys");
    set.keys.push_back(key->publicHalf);
    scene.window().session()->setSessionKeys({set});
    scene.paste(outer ? *outer : QByteArray());
    return &scene.window();
}

QWidget *certificates(const Scene &scene)
{
    const auto key = keys::generateKeyOf(QStringLiteral("oct"), QStringLiteral("k1"), 32);
    const QByteArray x5c = tests::x5cOf(QStringLiteral(TEST_DATA "/keys/chain.pem"));
    const auto token = jose::mint("{\"alg\":\"HS256\",\"x5c\":" + x5c + '}', "{\"sub\":\"7c2e\"}", QStringLiteral("HS256"), *key);
    scene.paste(token ? *token : QByteArray());
    scene.window().page()->evidence()->setCurrent(ui::EvidenceTabs::Key);
    return &scene.window();
}

/// Hosts that take the question and never answer.
QWidget *working(const Scene &scene)
{
    auto *mute = new QTcpServer(&scene.window());
    if (!mute->listen(QHostAddress::LocalHost))
        return nullptr;
    auto environments = scene.window().session()->inspector()->environments();
    const QString host = QStringLiteral("http://127.0.0.1:%1").arg(mute->serverPort());
    for (environments::Environment &one : environments) {
        environments::KeySource keys;
        keys.kind = environments::KeySource::Kind::JwksUrl;
        keys.url = QUrl(host + QStringLiteral("/jwks.json"));
        one.keys = {keys};
    }
    const auto before = scene.window().session()->inspector()->environments();
    scene.window().session()->setEnvironments(environments, QStringLiteral("environments.json"));
    scene.paste(scene.token("healthy"));
    scene.window().actions()->ask->trigger();
    (void)QTest::qWaitFor([&scene] { return scene.window().session()->isAsking(); }, 2000);
    QTest::qWait(150);
    QObject::connect(scene.window().actions()->cancel, &QAction::triggered, mute, [session = scene.window().session(), before, mute] {
        session->setEnvironments(before, QStringLiteral("environments.json"));
        mute->deleteLater();
    });
    return &scene.window();
}

std::function<QWidget *(const Scene &)> pasted(const QByteArray &text)
{
    return [text](const Scene &scene) -> QWidget * {
        scene.paste(text);
        return &scene.window();
    };
}

} // namespace

std::vector<State> tokenStates()
{
    const QString start = QStringLiteral("start");
    const QString tokens = QStringLiteral("tokens");
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    const QByteArray tutorial
        = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
          "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
    std::vector<State> all{
        {start, name("first-start"), Ground::Empty, [](const Scene &scene) -> QWidget * { return &scene.window(); }},
        {start, name("not-a-token"), Ground::Empty, pasted("Dear all, the meeting is at nine.")},
        {start, name("opaque-token"), Ground::Empty, pasted("sk_live_4eC39HqLyjWDarjtT1zdp7dc")},
        {start, name("keys-pasted"), Ground::Empty,
            pasted("{\"keys\":[{\"kty\":\"oct\",\"k\":\"eW91ci0yNTYtYml0LXNlY3JldA\",\"alg\":\"HS256\"}]}")},
        {start, name("without-environments"), Ground::Empty, pasted(tutorial)},
        {start, name("broken-token"), Ground::Empty, pasted(tutorial.left(70))},
        {tokens, name("waiting-for-consent"), Ground::Described,
            [](const Scene &scene) -> QWidget * {
                scene.paste(scene.token("wrong-environment"));
                return &scene.window();
            }},
        {tokens, name("stayed-offline"), Ground::Described,
            [](const Scene &scene) -> QWidget * {
                scene.window().actions()->online->setChecked(false);
                scene.paste(scene.token("wrong-environment"));
                return &scene.window();
            }},
        {tokens, name("working"), Ground::Described, working},
        {tokens, name("answered"), Ground::Described,
            [](const Scene &scene) -> QWidget * {
                scene.paste(scene.token("wrong-environment"));
                scene.ask();
                return &scene.window();
            }},
        {tokens, name("hostile-text"), Ground::Described, pasted(hostile())},
        {tokens, name("nested"), Ground::Empty, nested},
        {tokens, name("disclosures"), Ground::Empty, pasted(example(QStringLiteral("RFC 9901 5.2 Presentation, presented")))},
        {tokens, name("certificates"), Ground::Empty, certificates},
    };
    const QStringList everywhere{name("healthy"), name("wrong-environment"), name("user-deleted"), name("undecided"), name("endpoint-down"),
        name("forged"), name("expired"), name("signed-out")};
    for (const char *id : {"healthy", "wrong-environment", "user-deleted", "undecided", "endpoint-down", "forged", "expired", "signed-out",
             "user-in-bin", "never-existed", "user-disabled", "sub-upper-case", "sub-blank", "sub-percent", "not-yet-valid",
             "credential-refused", "firewall-answered", "no-route", "rate-limit", "service-fails", "cached", "no-subject",
             "unpublished-key", "login-as-id", "legacy-id", "registered-anew", "merged", "imported-anew", "id-reused", "hidden",
             "store-reset", "invited", "token-predates", "lag", "other-table", "not-provisioned"}) {
        const QString sample = name(id);
        const auto enter = [sample](const Scene &scene) -> QWidget * {
            scene.select(sample);
            return &scene.window();
        };
        all.push_back({QStringLiteral("samples"), sample, Ground::Demo, enter, everywhere.contains(sample)});
    }
    return all;
}

} // namespace jotscope::sheet
