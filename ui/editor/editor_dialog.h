// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/trial.h"

#include <QDialog>

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

/// The environments file, edited: list left, sections right. Every change can be undone, an error stands under its field, and nothing is
/// written before "Save": then the whole file at once, or not at all.
class EditorDialog : public QDialog {
    Q_OBJECT
public:
    EditorDialog(std::vector<environments::Environment> environments, QString path, net::Network *network, directory::SecretSource secrets,
        QWidget *parent = nullptr);

    void choose(const QString &name);
    Draft *draft() const { return m_draft; }
    QTabWidget *sections() const { return m_sections; }
    QString complaint() const;
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
    Form *formOf(const QString &pointer) const;
    void takeDiscovery(const keys::Discovery &found);

    QString m_path;
    QByteArray m_onDisk; ///< what the file held when it was opened here
    Draft *m_draft;
    Trial *m_trial;
    EnvironmentList *m_list;
    QTabWidget *m_sections;
    IdentityForm *m_identity;
    KeysForm *m_keys;
    EndpointForm *m_endpoint;
    JsonForm *m_json;
    std::vector<Form *> m_forms;
    FlowLabel *m_complaint;
    QPushButton *m_save;
};

} // namespace jotscope::ui
