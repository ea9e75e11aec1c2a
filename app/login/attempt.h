// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"
#include "directory/lookup.h"
#include "login/answer.h"
#include "login/endpoints.h"

#include <QPointer>

namespace jotscope::login {

class Form;

/// One login on its way, from known endpoints to tokens or an explanation. Where it goes must be allowed beforehand (hostsOf).
class Attempt : public QObject {
    Q_OBJECT
public:
    enum class Step { Asking, Browser, Device, Exchanging, Over };
    /// How long things last; tests have their own.
    struct Patience {
        int browserSeconds = 600; ///< for the answer of the browser
        int secondMs = 1000;      ///< of the pauses that a provider names
    };

    Attempt(net::Network *network, Wish wish, Endpoints endpoints, directory::SecretSource secrets, QObject *parent = nullptr);
    ~Attempt() override;

    void setPatience(Patience patience);
    void borrow(net::Consent once); ///< on top of the network's consent, for this attempt alone
    void begin();                   ///< once
    void cancel();
    Step step() const { return m_step; }
    const std::optional<Outcome<Granted>> &outcome() const { return m_outcome; }

Q_SIGNALS:
    void stepped();
    void browserWanted(const QUrl &url); ///< to be opened for the person
    void codeShown(const jotscope::login::DeviceCode &code);
    void ended();

private:
    struct Walk;
    using SharedWalk = std::shared_ptr<Walk>;
    static QCoro::Task<> walk(SharedWalk walk);
    static QCoro::Task<> byCode(SharedWalk walk);
    static QCoro::Task<> byDevice(SharedWalk walk);
    static QCoro::Task<> askForTokens(SharedWalk walk, Form form, QByteArray nonce);
    static QCoro::Task<Outcome<DeviceCode>> askForDeviceCode(SharedWalk walk);
    static QCoro::Task<Outcome<void>> askBeforehand(SharedWalk walk, QUrl redirectUri);
    static QCoro::Task<net::Exchange> post(SharedWalk walk, QUrl url, Form form);
    void enter(Step step);
    void conclude(Outcome<Granted> outcome);

    SharedWalk m_walk;
    Step m_step = Step::Asking;
    std::optional<Outcome<Granted>> m_outcome;
};

/// A sighting for each token: origin "Login to staging", place "access_token".
std::vector<capture::Sighting> sightingsOf(const Granted &granted, const QString &environment, const QDateTime &seen);

} // namespace jotscope::login
