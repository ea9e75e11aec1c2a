// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/relay_capture.h"
#include "environments/environment.h"
#include "ui/capture/capture_row.h"

#include <QDateTime>
#include <QHash>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace jotscope::ui {

class ElidedLabel;
class Switch;

/// The relay: where it forwards, the address to give to a client, and what came through. Off at every start.
class RelayRow : public CaptureRow {
    Q_OBJECT
public:
    explicit RelayRow(QWidget *parent = nullptr);

    /// Their addresses may be chosen, and are trusted as they say.
    void setEnvironments(const std::vector<environments::Environment> &environments);
    QString address() const { return m_relay->address(); } ///< empty while it is off

    Switch *control() const { return m_switch; }
    QComboBox *service() const { return m_service; }
    QLineEdit *port() const { return m_port; }
    QPushButton *copyButton() const { return m_copy; }
    QPushButton *freeButton() const { return m_free; } ///< offers a port where the wished one is taken

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFields();
    void fitPort();
    QWidget *makeAddress();
    void turn(bool isOn);
    void start();
    void fail(const QString &why, quint16 freePort);
    net::RelaySettings settings(QString *environment) const;
    void take(const net::RelayCall &call, const std::vector<capture::Sighting> &sightings);
    bool isNews(const capture::Sighting &sighting, bool isRefusal);
    void pass(); ///< what has come since the last time
    void tell();
    QString callWords(const net::RelayCounts &counts) const;

    capture::RelayCapture *m_relay;
    std::vector<environments::Environment> m_environments;
    Switch *m_switch;
    QComboBox *m_service;
    QLineEdit *m_port = nullptr;
    QWidget *m_addressLine;
    ElidedLabel *m_address;
    QPushButton *m_copy;
    QPushButton *m_free;
    QTimer m_beat; ///< a few times a second, however many calls come
    std::vector<capture::Sighting> m_waiting;
    QHash<QByteArray, QString> m_refused; ///< digest of a token that was refused last, and by which request
    QString m_environment;                ///< whose TLS holds for the service; empty: none's
    QString m_fault;                      ///< of the last call that failed
    QDateTime m_last;                     ///< when a token came
    qint64 m_tokens = 0;
    qint64 m_told = 0; ///< calls, refusals and the like that the words count
};

} // namespace jotscope::ui
