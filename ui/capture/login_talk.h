// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/beside.h"
#include "login/attempt.h"

#include <QObject>

namespace jotscope::ui {

/// What a login needs of the window.
struct LoginMeans {
    net::Network *network = nullptr;
    directory::SecretSource secrets;
    /// Opens the keyring for these references, and then calls; empty: nothing is to be opened.
    std::function<void(const QStringList &references, std::function<void()> then)> unlock;
};

/// One login after the other, without any widget: what is to be asked is shown first, and asked after a yes.
class LoginTalk : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Reviewing, Looking, Asking, Browser, Device, Exchanging, Done, Failed };

    explicit LoginTalk(LoginMeans means, QObject *parent = nullptr);
    ~LoginTalk() override;

    void begin(const environments::Environment &environment, const login::Change &change);
    void agree(); ///< to what is reviewed
    void cancel();

    State state() const { return m_state; }
    bool isUnderWay() const { return m_state != State::Idle && m_state != State::Done && m_state != State::Failed; }
    QString environment() const { return m_wish.environment.name; }
    login::Flow flow() const { return m_wish.flow; }
    const std::vector<login::Host> &hosts() const { return m_hosts; } ///< Reviewing
    QString request() const;                                          ///< Reviewing: method and address, without what must not be seen
    bool isDiscovery() const { return !m_endpoints; }                 ///< Reviewing: only where to log in is asked
    const QUrl &address() const { return m_address; }                 ///< Browser
    const login::DeviceCode &code() const { return m_code; }          ///< Device
    const login::Trouble &trouble() const { return m_trouble; }       ///< Failed
    const login::Granted &granted() const { return m_granted; }       ///< Done

Q_SIGNALS:
    void changed();
    void browserWanted(const QUrl &url);
    void found(std::vector<jotscope::capture::Sighting> sightings, const jotscope::capture::Beside &beside);

private:
    void enter(State state);
    void fail(login::Trouble trouble);
    void review(std::vector<login::Host> hosts);
    void look();
    void start();
    void take();
    void giveBack();
    static QCoro::Task<> find(QPointer<LoginTalk> self, login::Wish wish, QPointer<QObject> life);

    LoginMeans m_means;
    State m_state = State::Idle;
    login::Wish m_wish;
    std::optional<login::Endpoints> m_endpoints;
    std::vector<login::Host> m_hosts;
    net::Consent m_agreed; ///< for this login and nothing else
    QUrl m_address;
    login::DeviceCode m_code;
    login::Trouble m_trouble;
    login::Granted m_granted;
    QPointer<QObject> m_life; ///< of this login: what is asked for it ends with it
    login::Attempt *m_attempt = nullptr;
};

} // namespace jotscope::ui
