// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/beside.h"
#include "inspector.h"
#include "ui/listing/token_records.h"
#include "ui/window/given_once.h"

#include <QElapsedTimer>

#include <deque>

class QTimer;

namespace jotscope::demo {
class Demo;
}

namespace jotscope::ui {

class KeyringGate;
class RowJudges;
struct ReportScope;

/// One token of this run and what is known of it.
struct Entry {
    int id = 0; ///< unique in this run
    report::Inspection inspection;
    QString presented;       ///< environment it is seen by; empty: the diagnosis chooses
    QStringList only;        ///< environments to ask; empty: all
    bool wasAsked = false;   ///< explain() ended for it
    int paste = 0;           ///< those of one paste share it, and are compared
    QString recordedIn = {}; ///< name of the case file
    QString topic = {};      ///< of a sample of the demo
    bool isRecorded() const { return inspection.diagnosis.evidence.isRecorded; } ///< from a case file
};

/// What the window is about, without any widget: tokens, environments, consent, and asking. Nothing of it outlives the program.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    const std::vector<Entry> &entries() const { return m_entries; }
    const Entry *current() const;     ///< null: none
    const Entry *entry(int id) const; ///< null: there is none, or no more
    int currentId() const { return m_currentId; }
    void setCurrent(int id); ///< and asks for it, where its hosts are allowed for every token
    /// All of them in English, whatever the window speaks: for programs, and for people's reports where that is wished.
    std::vector<report::Inspection> inEnglish();
    /// Those tokens of the list for a report, as many as one tells; the others are counted.
    ReportScope scopeOf(const std::vector<quint32> &ids) const;
    AtHand atHand();                                                     ///< what rows are judged with
    bool hasWaitingAnswer() const { return !m_waitingAnswer.isEmpty(); } ///< of a service: the next token that is pasted gets it
    int companionOf(int id, int number) const; ///< the id of the token of that number in the same paste; 0: it is gone
    /// Adds them on top of the list; `select`: the first becomes the current one. They are decoded and verified at once, offline.
    /// `beside`: what stood there that is no token and may belong to one.
    void add(std::vector<capture::Sighting> sightings, bool select, const capture::Beside &beside = {});
    /// What came by itself: below what is selected nothing moves. A token that is there already is not listed twice; the answer that
    /// it now came with counts for it.
    void join(std::vector<capture::Sighting> sightings, const capture::Beside &beside);
    /// What a file brings, by thousands: listed as it comes, judged beside the window, as a whole only when it is chosen (and of the first
    /// ones). False: the list is full.
    bool gather(std::vector<capture::Sighting> sightings);
    static constexpr int mostTokens = 1'000'000;
    static constexpr std::size_t mostWhole = 200; ///< entries up to which rows become entries by themselves
    /// A row for every token, those too that entries() does not have.
    const TokenRecords &records() const { return m_records; }
    void judgeSoon(int id);            ///< somebody looks at the row
    void show(const QByteArray &text); ///< makes it the current one, if it is in the list
    /// Adds what a case file recorded: shown as it was, never asked again.
    void addRecorded(std::vector<report::Inspection> inspections, const QString &file = {});
    void forget(int id);
    void forgetAll();
    bool canRestore() const { return !m_forgotten.empty(); }
    void restore();                                ///< what was forgotten last, in its place; only in this run, and at most 20 times
    void setPresented(const QString &environment); ///< of the current token; judged again without asking
    /// What the failing service answered, for the current token; without one, for the next that comes. Judged again without asking.
    void setServiceAnswer(const QByteArray &answer);
    void setAsOf(std::optional<QDateTime> instant); ///< every verdict is judged then; nothing: now
    void setLeeway(std::optional<int> seconds);     ///< in every environment; nothing: each one's own
    std::optional<QDateTime> asOf() const { return m_asOf; }
    /// Judges anew what the time has changed: the current token, and of the others those whose times have come.
    void followClock();
    std::optional<QDateTime> nextTurn() const; ///< when the current token will be judged otherwise, if nothing else happens
    std::optional<int> leeway() const { return m_leeway; }

    Inspector *inspector() const { return m_inspector; }
    net::Network *network() const { return m_network; }
    /// Where secrets are read from: the demo's from the demo, those in the keyring without stopping the window.
    directory::SecretSource secretSource();
    KeyringGate *keyring() const { return m_keyring; }
    /// `name`: what the status line calls them; all tokens are judged again.
    void setEnvironments(std::vector<environments::Environment> environments, const QString &name);
    QString environmentsName() const { return m_environmentsName; }
    void setSessionKeys(std::vector<keys::KeySet> keys);

    std::vector<ConsentRow> waitingRows() const; ///< for the current token; empty when nothing waits for a yes
    /// And asks. `forAll`: for every token of this run, but never to send the token itself; else for the current token alone.
    void allow(const std::vector<ConsentRow> &rows, bool tokenToo, bool forAll);
    net::Consent allowedOnce() const { return m_once.all(); }
    void forbid(const QSet<QString> &origins); ///< takes back what was allowed in this run
    void declineFor(int id);                   ///< "Stay offline": the bar goes until the next paste or "Ask again"
    bool isOffline() const { return m_network->isOffline(); }
    void setOffline(bool offline);

    void ask(int id);
    void askAgain();                             ///< the current one, with fresh keys
    void askAgainOf(const QString &environment); ///< for the current one: that environment alone, with fresh keys
    void cancel();
    bool isAsking() const { return m_underWay > 0; }
    bool isAsking(int id) const { return m_asking.contains(id); }
    /// Numbers in the ledger of what was asked for that token: what its evidence names, and what left while it had its turn.
    QSet<int> requestsOf(int id) const;

    /// Starts the embedded demo: its loopback hosts are allowed by that, and asked for every scenario, `select` first. Usage where there
    /// is no such scenario: then the demo runs all the same.
    Result<void> startDemo(const QString &select);
    bool isDemo() const { return bool(m_demo); }
    void leaveDemo(); ///< its tokens, environments and hosts are forgotten

Q_SIGNALS:
    void listChanged();
    void rowsAdded(int first, int last); ///< of records(), besides those of listChanged()
    void rowsChanged(bool mayMove);      ///< of records(): others, or they stand otherwise; false: verdicts alone
    void currentChanged();               ///< another token
    void inspectionChanged();            ///< more is known of the current token
    void timeWentBy(bool hasTurned);     ///< the current token was judged anew for it; its verdict may be another
    void consentChanged();
    void askingChanged();
    void environmentsChanged();
    void demoStarted();

private:
    Entry *find(int id);
    void listEntries();
    void takeIn(capture::Sighting sighting, quint16 source, int paste);
    capture::Sighting sightingOf(int id) const;
    void makeEntry(int id);
    void wake(int id); ///< a row that is chosen becomes an entry
    void letSleep();
    void work();
    void judgeLike(const Entry &twin, int id);
    void awaitRow(int id);
    bool judgeRows(const QElapsedTimer &time, bool isGathering);
    void takeJudged(const std::vector<std::pair<int, TokenFacts>> &judgements);
    int nextToJudge(bool isGathering);
    void judgeRowsAnew();
    void forgetRows();
    void aim(const Entry &entry) const; ///< the inspector at this token's environments
    void judge(Entry &entry);
    void judgeAll();
    bool refresh(Entry &entry);    ///< as of now, where its judgement is an older one; true: its verdict may be another
    void compareTokens(int paste); ///< with what they came with
    void learn(int id, report::Inspection inspection);
    void takeOver(Entry &entry, const report::Inspection &learnt); ///< what was learnt for the same text
    const Entry *twinOf(const QByteArray &text) const;             ///< one with that text that was asked for; null: none
    void askNext();
    struct Free {
        QStringList environments; ///< of which all that would be asked is allowed for every token
        bool isAll = true;        ///< no other waits for a yes
    };
    Free freeToAsk(const Entry &entry) const;
    void askFree(int id, const Free &free);
    void askForChosen();
    net::Consent lentTo(const Entry &entry) const;
    QStringList secretsFor(const Entry &entry) const;
    void giveUp(int id); ///< before it was asked
    static QCoro::Task<> explain(QPointer<Session> self, int id, capture::Sighting sighting);

    net::Network *m_network;
    Inspector *m_inspector;
    KeyringGate *m_keyring;
    std::unique_ptr<demo::Demo> m_demo;
    net::Consent m_consentBefore;  ///< the demo
    std::pair<int, int> m_samples; ///< ids of the demo's tokens
    std::vector<Entry> m_entries;
    TokenRecords m_records;
    QSet<int> m_listed; ///< of the entries, as the records know them
    struct Incoming {
        capture::Sighting sighting;
        quint16 source;
        int paste;
    };
    std::deque<Incoming> m_incoming;                   ///< of a large paste, not listed yet
    QHash<QString, quint16> m_gathered;                ///< sources of gather(), by origin
    QHash<int, std::pair<QString, QByteArray>> m_told; ///< by id, for rows: the request and what was answered
    QHash<int, int> m_pasteOf;                         ///< of rows that will be entries
    QList<int> m_awake;                                ///< rows that became entries when they were chosen, the last one last
    QList<int> m_lookedAt;                             ///< rows to be judged first
    RowJudges *m_judges;
    static constexpr int pauseMs = 4; ///< between two slices of work
    QTimer *m_work;
    QElapsedTimer m_sinceListed;
    QElapsedTimer m_sinceGathered;
    bool m_hasNewEntries = false;
    int m_nextRow = 1;
    /// What one deed forgot.
    struct Forgotten {
        std::vector<std::pair<std::size_t, Entry>> entries; ///< with the place in the list
        std::vector<int> rows;                              ///< of those that are none
        int current = 0;
        int rules = 0; ///< m_rules then
    };
    void keepForgotten(Forgotten forgotten);
    std::vector<Forgotten> m_forgotten;
    QString m_environmentsName;
    QHash<int, capture::Beside> m_beside; ///< by paste
    QSet<int> m_declined;
    GivenOnce m_once;
    QTimer *m_dwell;                 ///< somebody looks at the current token, and does not only pass it
    int m_askedByChoice = 0;         ///< id that waits in the queue only because it was chosen
    QList<int> m_queue;              ///< ids that wait to be asked, one after the other
    QHash<int, QStringList> m_alone; ///< of these: the only environments to be asked
    QSet<int> m_asking;
    QHash<int, QList<std::pair<int, int>>> m_turns; ///< by id: first and last number in the ledger of each time it was asked
    QSet<int> m_unlocking;                          ///< of these: what waits for the keyring
    std::optional<QDateTime> m_asOf;
    std::optional<int> m_leeway;
    QByteArray m_waitingAnswer; ///< given before there was a token
    int m_rules = 0;            ///< goes up with whatever every token is judged anew for
    int m_underWay = 0;
    int m_currentId = 0;
    int m_lastId = 0;
};

} // namespace jotscope::ui
