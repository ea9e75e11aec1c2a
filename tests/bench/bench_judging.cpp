// SPDX-License-Identifier: GPL-3.0-or-later
#include "at_hand.h"
#include "bench/duel.h"
#include "jose/algorithm.h"
#include "jose/mint.h"
#include "ui/window/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

namespace jotscope::bench {

namespace {

struct Deployment {
    environments::Environment environment;
    keys::SigningKey key;
    QString alg;
};

Deployment deployment(const char *name, const char *alg)
{
    Deployment made;
    made.alg = QString::fromLatin1(alg);
    made.key = keys::generateKey(jose::algorithm(made.alg)->scheme, QLatin1String(name) + QStringLiteral("-1")).value();
    made.environment.name = QString::fromLatin1(name);
    made.environment.issuer = QStringLiteral("https://id.%1.example").arg(made.environment.name);
    made.environment.audiences = {QStringLiteral("https://api.%1.example").arg(made.environment.name)};
    environments::KeySource keys;
    keys.kind = environments::KeySource::Kind::Jwks;
    keys.jwks = "{\"keys\":[" + keys::publicJwk(made.key.publicHalf) + "]}";
    made.environment.keys = {keys};
    return made;
}

/// As the log of a gateway has them: half have expired, one in eight comes from elsewhere.
std::vector<capture::Sighting> sightings(const std::vector<Deployment> &from, const Deployment &elsewhere, int count)
{
    std::vector<capture::Sighting> all;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (int i = 0; i < count; ++i) {
        const Deployment &one = i % 8 == 7 ? elsewhere : from[std::size_t(i) % from.size()];
        const qint64 issued = now - (i % 2 ? 90'000 : 60);
        const QByteArray host = one.environment.name.toUtf8() + ".example";
        const QByteArray payload = "{\"iss\":\"https://id." + host + "\",\"aud\":[\"https://api." + host
            + "\"],\"sub\":\"7c2e5b1f-4d83-4a6e-9f0c-" + QByteArray::number(i).rightJustified(12, '0')
            + "\",\"iat\":" + QByteArray::number(issued) + ",\"exp\":" + QByteArray::number(issued + 3600)
            + ",\"scope\":\"openid profile orders:read\",\"client_id\":\"web-shop\"}";
        const QByteArray header
            = "{\"alg\":\"" + one.alg.toLatin1() + "\",\"kid\":\"" + one.key.publicHalf.kid.toLatin1() + "\",\"typ\":\"at+jwt\"}";
        capture::Sighting sighting;
        sighting.text = jose::mint(header, payload, one.alg, one.key).value();
        sighting.origin = QStringLiteral("gateway.log");
        sighting.place = QStringLiteral("line %1, Authorization").arg(i + 1);
        all.push_back(sighting);
    }
    return all;
}

/// How many rows a second get their verdict, the window's own turns included; without those that become entries at once.
double rowsPerSecond(const std::vector<environments::Environment> &environments, std::vector<capture::Sighting> all)
{
    ui::Session session;
    session.setEnvironments(environments, QStringLiteral("bench"));
    session.gather(std::move(all));
    const auto turnsUntil = [&session](int waiting) {
        while (session.records().waiting() > waiting)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    turnsUntil(session.records().waiting() - 250);
    const int rows = session.records().waiting();
    QElapsedTimer watch;
    watch.start();
    turnsUntil(0);
    return rows * 1e9 / double(watch.nsecsElapsed());
}

} // namespace

/// Many tokens of a file: how soon each has its verdict in the list.
void judging()
{
    constexpr int count = 4'000;
    const std::vector<Deployment> from = {deployment("prod", "RS256"), deployment("staging", "ES256"), deployment("local", "RS256")};
    const std::vector<capture::Sighting> all = sightings(from, deployment("elsewhere", "RS256"), count);
    std::vector<environments::Environment> environments;
    for (const Deployment &one : from)
        environments.push_back(one.environment);
    net::Network network;
    Inspector inspector(&network);
    inspector.setEnvironments(environments);
    Duel duel;
    duel.name = QStringLiteral("judge 4,000 tokens for the list");
    duel.peer = QStringLiteral("an inspection of each");
    duel.rounds = 3;
    duel.ours = [&] {
        Judging judging(std::make_shared<const AtHand>(inspector.atHand()));
        for (const capture::Sighting &one : all)
            judging.judge(one);
    };
    duel.theirs = [&] {
        for (const capture::Sighting &one : all)
            inspector.inspectOffline(one);
    };
    run(duel);
    std::printf("%-44s %9.0f a second\n", "rows judged beside the window", rowsPerSecond(environments, all));
}

} // namespace jotscope::bench
