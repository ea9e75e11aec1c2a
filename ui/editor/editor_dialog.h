// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/trial.h"

#include <QDialog>

#include <functional>

class QBoxLayout;
class QPushButton;
class QTabWidget;

namespace jotscope::ui {

class Draft;
class EndpointForm;
class EnvironmentList;
class FlowLabel;
class Form;
class IdentityForm;
class JsonForm;
class KeysForm;
class LoginForm;
class NetworkForm;

/// The environments file, edited: list left, sections right. Every change can be undone, an error stands under its field, and nothing is
/// written before "Save": then the whole file at once, or not at all.
class EditorDialog : public QDialog {
    Q_OBJECT
public:
    EditorDialog(std::vector<environments::Environment> environments, QString path, net::Network *network, directory::SecretSource secrets,
        QWidget *parent = nullptr);

    /// "Throw the changes away?", over `dialog`; `thrown` only after a yes.
    static void askToThrowAway(QDialog *dialog, std::function<void()> thrown);
    void choose(const QString &name);
    Draft *draft() const { return m_draft; }
    Trial *trial() const { return m_trial; }
    QTabWidget *sections() const { return m_sections; }
    QString complaint() const;
    /// The token that the window inspects, for providers that are asked with it.
    void setToken(const QByteArray &token);
    void showLogin();    ///< its section
    void showKeys();     ///< likewise
    void showEndpoint(); ///< likewise, of the user endpoint
    /// Opens the certificate that TLS refused to an environment; an exception becomes part of the draft.
    void showCertificate(const net::Exchange &refused);
    void save();
    void reject() override; ///< asks before changes are lost

Q_SIGNALS:
    void saved(const QString &path);

private:
    void buildSections();
    void buildFoot(QBoxLayout *column);
    void wireTrial();
    void commit(const Form *form, QWidget *field);
    void show();
    void judge();
    bool isOvertaken();
    void judgeTrial();
    QString missingIn(const QString &pointer, const QString &message) const;
    Form *formOf(const QString &pointer) const;
    void takeDiscovery(const keys::Discovery &found);
    void offerCertificate(const net::Exchange &refused);
    void except(const environments::TlsException &exception);

    QString m_path;
    QByteArray m_onDisk; ///< what the file held when it was opened here
    Draft *m_draft;
    Trial *m_trial;
    EnvironmentList *m_list;
    QTabWidget *m_sections;
    IdentityForm *m_identity;
    KeysForm *m_keys;
    EndpointForm *m_endpoint;
    LoginForm *m_login;
    NetworkForm *m_reach;
    JsonForm *m_json;
    std::vector<Form *> m_forms;
    FlowLabel *m_complaint;
    QPushButton *m_certificate; ///< shown while a trial has failed on one
    net::Exchange m_distrusted;
    QPushButton *m_save;
};

} // namespace jotscope::ui
