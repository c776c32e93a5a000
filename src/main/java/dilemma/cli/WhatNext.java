package dilemma.cli;

import java.util.List;

/**
 * Where to go from the tour.
 *
 * @param lectern what the lesson has at hand
 */
record WhatNext(Lectern lectern) implements Lesson {

    @Override
    public String title() {
        return lectern.say("What next?", "Et maintenant ?");
    }

    @Override
    public List<String> lines() {
        int strategies = lectern.resolver().catalogue().ids().size();
        Facts facts = new Facts()
                .add("dilemma play --mystery", lectern.say("play, and guess who it is", "jouez, et devinez qui c'est"))
                .add("dilemma play --two", lectern.say("play against your neighbour", "jouez contre votre voisin"))
                .add(
                        "dilemma strategies",
                        lectern.say(strategies + " strategies to meet", strategies + " stratégies à rencontrer"))
                .add("dilemma match gradual grudger", lectern.say("watch two of them", "regardez-en deux"))
                .add("dilemma run noisy", lectern.say("a tournament with noise", "un tournoi avec du bruit"))
                .add(
                        "dilemma sweep horizon",
                        lectern.say("the same question asked many times", "la même question, bien des fois"))
                .add(
                        "dilemma evolve ecological classroom",
                        lectern.say("who survives in the long run", "qui survit à la longue"))
                .add("dilemma tournaments new", lectern.say("a tournament of your own", "un tournoi à vous"));
        return facts.lines(COLUMNS, lectern.ink());
    }
}
