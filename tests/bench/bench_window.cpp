// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/duel.h"
#include "jose/algorithm.h"
#include "jose/mint.h"
#include "keys/mint.h"
#include "ui/kit/system_scheme.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/options.h"
#include "ui/window/session.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QImage>

#include <algorithm>

namespace jotscope::bench {

namespace {

constexpr int rounds = 15;

/// What a person waits for: from the key that pastes until the whole window is painted with the verdict in it.
double pasted(ui::MainWindow &window, const std::vector<QByteArray> &texts)
{
    QImage picture(window.size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (const QByteArray &text : texts) {
        QApplication::clipboard()->setText(QString::fromLatin1(text));
        QElapsedTimer timer;
        timer.start();
        window.actions()->paste->trigger();
        QApplication::sendPostedEvents();
        window.render(&picture);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (!window.session()->current() || window.session()->current()->inspection.sighting.text != text)
            qFatal("What was pasted is not what is shown.");
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::vector<QByteArray> tokens(const keys::SigningKey &key, int padding)
{
    std::vector<QByteArray> all;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray payload = "{\"iss\":\"https://id.example\",\"sub\":\"user-" + QByteArray::number(i)
            + "\",\"aud\":\"https://api.example\",\"exp\":1900000000,\"iat\":1800000000,\"padding\":\"" + QByteArray(padding, 's') + "\"}";
        all.push_back(jose::mint("{\"alg\":\"RS256\",\"kid\":\"k1\",\"typ\":\"JWT\"}", payload, QStringLiteral("RS256"), key).value());
    }
    return all;
}

} // namespace

/// The window, painted without a screen.
void window()
{
    ui::SystemScheme scheme;
    ui::Options options;
    options.screenshot = QStringLiteral("bench"); // nothing remembered, nothing moves
    options.size = QSize(1440, 900);
    ui::MainWindow window(options, &scheme);
    window.show();
    const keys::SigningKey key = keys::generateKey(jose::algorithm(u"RS256")->scheme, QStringLiteral("k1")).value();
    keys::KeySet set;
    set.keys.push_back(key.publicHalf);
    window.session()->setSessionKeys({set});
    tell(QStringLiteral("paste to a painted verdict, keys at hand"), QStringLiteral("100 ms"), pasted(window, tokens(key, 300)));
    tell(QStringLiteral("the same with a token of 1 MiB"), QStringLiteral("100 ms"), pasted(window, tokens(key, 3 << 18)));
}

} // namespace jotscope::bench
