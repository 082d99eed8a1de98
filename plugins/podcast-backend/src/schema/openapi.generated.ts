/* Generated from plugins/podcast-backend/src/schema/openapi.yaml by `yarn generate:api`; do not edit. */
export const spec = {
  "openapi": "3.1.0",
  "info": {
    "title": "podcast",
    "version": "1",
    "description": "Shows, episodes and topics of the podcasts in a developer portal, as the podcast backend plugin keeps them.\nEvery call needs a Backstage token; errors have the shape of all Backstage errors.\n`x-permission` names the permission that an operation needs beside the token, and `x-detail-permission` the one that\nits details need. `x-max-body` is the size of the largest body.\n\nAll that can be sent has limits here, and whatever is beyond them is refused with 400. Answers have none: what feeds\nand configuration say is limited where it is read.\n",
    "license": {
      "name": "Apache-2.0",
      "identifier": "Apache-2.0"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "security": [
    {
      "backstageToken": []
    }
  ],
  "paths": {
    "/shows": {
      "get": {
        "operationId": "getShows",
        "x-permission": "podcast.show.read",
        "x-detail-permission": "podcast.show.refresh",
        "summary": "All shows that this portal is configured with, in the order of the configuration.",
        "responses": {
          "200": {
            "description": "The shows.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ShowList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/shows/{showId}": {
      "get": {
        "operationId": "getShow",
        "x-permission": "podcast.show.read",
        "x-detail-permission": "podcast.show.refresh",
        "summary": "One show, with the state of its feed.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ShowIdInPath"
          }
        ],
        "responses": {
          "200": {
            "description": "The show.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Show"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/shows/{showId}/refresh": {
      "post": {
        "operationId": "refreshShow",
        "x-permission": "podcast.show.refresh",
        "summary": "Reads the feed of a show now, not waiting for the schedule.",
        "description": "Needs the permission `podcast.show.refresh`. Answers when the refresh has ended; a feed that cannot be read is\nnot an error of this call but its result. While another refresh of the same show runs the answer is 409.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/ShowIdInPath"
          }
        ],
        "responses": {
          "200": {
            "description": "What the refresh did.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RefreshResult"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/shows/{showId}/refreshes": {
      "get": {
        "operationId": "getRefreshes",
        "x-permission": "podcast.show.refresh",
        "summary": "What the latest readings of a show's feed did, the newest first.",
        "description": "Needs the permission `podcast.show.refresh`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ShowIdInPath"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "Length of the list.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 200,
              "default": 20
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The refreshes.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RefreshList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/shows/{showId}/series": {
      "get": {
        "operationId": "getSeries",
        "x-permission": "podcast.show.read",
        "summary": "The series inside a show, those with the newest episode first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ShowIdInPath"
          }
        ],
        "responses": {
          "200": {
            "description": "The series.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SeriesList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/episodes": {
      "get": {
        "operationId": "getEpisodes",
        "x-permission": "podcast.show.read",
        "summary": "Episodes of all shows, filtered, sorted and paged.",
        "description": "Values of one filter are alternatives, different filters must all hold. The cursor of a page carries the filters\nand the sort order it was made with, so that a following page is always of the same list.\n",
        "parameters": [
          {
            "name": "show",
            "in": "query",
            "allowReserved": true,
            "description": "Id of a show.",
            "schema": {
              "$ref": "#/components/schemas/StringList"
            }
          },
          {
            "name": "topic",
            "in": "query",
            "allowReserved": true,
            "description": "Id of a topic that the episode is about.",
            "schema": {
              "$ref": "#/components/schemas/StringList"
            }
          },
          {
            "name": "id",
            "in": "query",
            "allowReserved": true,
            "description": "Id of an episode. With `topic`, episodes that either names are listed, and sorted by relevance those that are\nnamed by their id come first.\n",
            "schema": {
              "$ref": "#/components/schemas/StringList"
            }
          },
          {
            "name": "season",
            "in": "query",
            "description": "Number of a season.",
            "schema": {
              "type": "array",
              "maxItems": 100,
              "items": {
                "type": "integer",
                "minimum": 0,
                "maximum": 2147483647
              }
            }
          },
          {
            "name": "type",
            "in": "query",
            "allowReserved": true,
            "description": "Type of the episode.",
            "schema": {
              "type": "array",
              "maxItems": 3,
              "items": {
                "$ref": "#/components/schemas/EpisodeType"
              }
            }
          },
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "description": "Words to look for in titles, people, keywords and show notes; the last one may be unfinished.",
            "schema": {
              "$ref": "#/components/schemas/SearchText"
            }
          },
          {
            "name": "person",
            "in": "query",
            "allowReserved": true,
            "description": "Id of somebody who takes part in the episode.",
            "schema": {
              "$ref": "#/components/schemas/StringList"
            }
          },
          {
            "name": "series",
            "in": "query",
            "allowReserved": true,
            "description": "Id of a series that the episode belongs to; unique only within a show, so give `show` as well.",
            "schema": {
              "$ref": "#/components/schemas/StringList"
            }
          },
          {
            "name": "followed",
            "in": "query",
            "description": "`true` lists what is about one of the topics that the user who asks follows. Only for users.\n",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "minimumRelevance",
            "in": "query",
            "description": "With `topic`, the least relevance an episode must have for one of the topics.",
            "schema": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            }
          },
          {
            "name": "sort",
            "in": "query",
            "allowReserved": true,
            "description": "`relevance` is the rank of the text match with `q`, else the relevance for the topics with `topic`,\nelse newest first. Equal ones follow newest first. The default is `relevance` with `q`, else `newest`.\n",
            "schema": {
              "$ref": "#/components/schemas/EpisodeSort"
            }
          },
          {
            "name": "listening",
            "in": "query",
            "allowReserved": true,
            "description": "What the user who asks has heard of it, or whether they saved it. Only for users.",
            "schema": {
              "$ref": "#/components/schemas/ListeningFilter"
            }
          },
          {
            "name": "include",
            "in": "query",
            "allowReserved": true,
            "description": "Adds to each episode its show notes, for who reads all of them, such as a search.",
            "schema": {
              "type": "string",
              "enum": [
                "notes"
              ]
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "Length of a page.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 200,
              "default": 50
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "allowReserved": true,
            "description": "Where the page starts, from `pageInfo.nextCursor` of the page before.",
            "schema": {
              "$ref": "#/components/schemas/Cursor"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of episodes.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EpisodePage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/episodes/{episodeId}": {
      "get": {
        "operationId": "getEpisode",
        "x-permission": "podcast.show.read",
        "summary": "One episode with everything that is known of it.",
        "parameters": [
          {
            "name": "episodeId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The episode.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Episode"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/episodes/{episodeId}/chapters": {
      "get": {
        "operationId": "getChapters",
        "x-permission": "podcast.show.read",
        "summary": "The chapters of an episode, in the order of their start.",
        "description": "Read from the address that the feed names, and kept for a day; where there is none or it cannot be read, those\nthat stand in the feed itself. 404 for an episode without chapters; 503 when they cannot be read and there is no\nearlier copy.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/EpisodeIdInPath"
          }
        ],
        "responses": {
          "200": {
            "description": "The chapters.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChapterList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/episodes/{episodeId}/transcript": {
      "get": {
        "operationId": "getTranscript",
        "x-permission": "podcast.show.read",
        "summary": "What is said in an episode, in one form whatever the format of the document.",
        "description": "Read from the address that the feed names, and kept for a day. 404 for an episode without a transcript, or without\none in that language and of that type; 503 when it cannot be read and there is no earlier copy.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/EpisodeIdInPath"
          },
          {
            "name": "language",
            "in": "query",
            "description": "A BCP 47 tag, one of `available`; by default the language that the feed names first.",
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          },
          {
            "name": "type",
            "in": "query",
            "description": "A media type, one of `available`; by default the one that says most, with times before one without.",
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The transcript.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Transcript"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/episodes/{episodeId}/related": {
      "get": {
        "operationId": "getRelated",
        "x-permission": "podcast.show.read",
        "summary": "Episodes of the same show that have much in common with an episode, the most alike first, and what it is.",
        "parameters": [
          {
            "$ref": "#/components/parameters/EpisodeIdInPath"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "Length of the list.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 20,
              "default": 6
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The related episodes.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RelatedList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/episodes/{episodeId}/topic-corrections/{topicId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/EpisodeIdInPath"
        },
        {
          "$ref": "#/components/parameters/TopicIdInPath"
        }
      ],
      "put": {
        "operationId": "correctTopic",
        "x-permission": "podcast.topic.update",
        "x-max-body": "16kb",
        "summary": "Says that an episode is about a topic, or that it is not, whatever the rules find.",
        "description": "Needs the permission `podcast.topic.update`, and a user, who becomes the author. It takes the place of an earlier\ncorrection of the same topic, holds after every refresh and change of the rules, and until it is undone.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "action"
                ],
                "additionalProperties": false,
                "properties": {
                  "action": {
                    "$ref": "#/components/schemas/CorrectionAction"
                  },
                  "note": {
                    "type": "string",
                    "description": "Why.",
                    "maxLength": 1000,
                    "pattern": "^[^\\u0000\\uD800-\\uDFFF]*$",
                    "x-pattern-in-words": "well-formed Unicode without the character U+0000"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The correction as it is kept.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TopicCorrection"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "undoTopicCorrection",
        "x-permission": "podcast.topic.update",
        "summary": "Undoes a correction, so that the rules decide again. 404 where there is none.",
        "description": "Needs the permission `podcast.topic.update`, and a user.",
        "responses": {
          "204": {
            "description": "It is undone."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/topic-corrections": {
      "get": {
        "operationId": "getTopicCorrections",
        "x-permission": "podcast.topic.update",
        "summary": "The corrections that hold, the latest first.",
        "description": "Needs the permission `podcast.topic.update`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ShowInQuery"
          },
          {
            "$ref": "#/components/parameters/EpisodeInQuery"
          }
        ],
        "responses": {
          "200": {
            "description": "The corrections.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TopicCorrectionList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/topic-corrections/history": {
      "get": {
        "operationId": "getTopicCorrectionHistory",
        "x-permission": "podcast.topic.update",
        "summary": "Every correction that was made or undone, by whom and when, the latest first.",
        "description": "Needs the permission `podcast.topic.update`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ShowInQuery"
          },
          {
            "$ref": "#/components/parameters/EpisodeInQuery"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "Length of the list.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 200,
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The history.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TopicCorrectionHistory"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/people": {
      "get": {
        "operationId": "getPeople",
        "x-permission": "podcast.show.read",
        "summary": "Everybody who takes part in episodes, those with the most episodes first.",
        "description": "One name is one person, whatever its case, accents and spaces. The cursor of a page carries the filters it was\nmade with.\n",
        "parameters": [
          {
            "name": "show",
            "in": "query",
            "allowReserved": true,
            "description": "Id of a show.",
            "schema": {
              "$ref": "#/components/schemas/StringList"
            }
          },
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "description": "Words of the name, each perhaps only begun.",
            "schema": {
              "$ref": "#/components/schemas/SearchText"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "Length of a page.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 200,
              "default": 50
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "allowReserved": true,
            "description": "Where the page starts, from `pageInfo.nextCursor` of the page before.",
            "schema": {
              "$ref": "#/components/schemas/Cursor"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of people.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PeoplePage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/people/find": {
      "post": {
        "operationId": "findPeople",
        "x-permission": "podcast.show.read",
        "x-max-body": "64kb",
        "summary": "The people with one of some ids or e-mail addresses.",
        "description": "Changes nothing. It is not a GET since e-mail addresses in a query string would end up in the logs of servers.\nBy e-mail address nobody is found where the portal does not link people by it.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PeopleFilter"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Everybody with one of the ids or one of the addresses, those with the most episodes first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PeopleList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/people/{personId}": {
      "get": {
        "operationId": "getPerson",
        "x-permission": "podcast.show.read",
        "summary": "Somebody who takes part in episodes.",
        "parameters": [
          {
            "name": "personId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The person.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PersonCount"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/topics": {
      "get": {
        "operationId": "getTopics",
        "x-permission": "podcast.show.read",
        "summary": "The topics of this portal, each with the number of episodes about it.",
        "parameters": [
          {
            "name": "show",
            "in": "query",
            "allowReserved": true,
            "description": "Count only episodes of this show.",
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The topics in the order of the configuration.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TopicList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/topics/{topicId}": {
      "get": {
        "operationId": "getTopic",
        "x-permission": "podcast.show.read",
        "summary": "One topic, with the people who take part in the episodes about it.",
        "parameters": [
          {
            "$ref": "#/components/parameters/TopicIdInPath"
          }
        ],
        "responses": {
          "200": {
            "description": "The topic.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TopicDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/me": {
      "delete": {
        "operationId": "forgetListening",
        "x-permission": "none",
        "x-permission-reason": "Users who may no longer see the shows can still have their own data deleted.",
        "summary": "Deletes everything that is kept of the user who asks.",
        "responses": {
          "204": {
            "description": "It is deleted."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/me/episodes": {
      "get": {
        "operationId": "getListening",
        "x-permission": "podcast.show.read",
        "summary": "Where the user who asks was in which episodes, and what they saved; the latest change first.",
        "description": "Only for users, and not for guests, who are all one user. Nobody can ask for another's.",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "enum": [
                "in-progress",
                "finished",
                "saved"
              ]
            }
          },
          {
            "name": "show",
            "in": "query",
            "allowReserved": true,
            "description": "Id of a show.",
            "schema": {
              "$ref": "#/components/schemas/StringList"
            }
          },
          {
            "name": "id",
            "in": "query",
            "allowReserved": true,
            "description": "Id of an episode.",
            "schema": {
              "$ref": "#/components/schemas/StringList"
            }
          },
          {
            "name": "include",
            "in": "query",
            "allowReserved": true,
            "description": "Adds to each state what lists show of its episode.",
            "schema": {
              "type": "string",
              "enum": [
                "episode"
              ]
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "Length of the list; by default 50 with `include`, else all.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 200
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The states.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListeningList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/me/episodes/mark-finished": {
      "post": {
        "operationId": "markFinished",
        "x-permission": "podcast.show.read",
        "x-max-body": "16kb",
        "summary": "Marks all episodes of a show as finished.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "showId"
                ],
                "additionalProperties": false,
                "properties": {
                  "showId": {
                    "$ref": "#/components/schemas/Id"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "They are marked."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/me/episodes/{episodeId}": {
      "put": {
        "operationId": "saveListening",
        "x-permission": "podcast.show.read",
        "x-max-body": "16kb",
        "summary": "Keeps where the user who asks is in an episode. What the body leaves out stays as it is.",
        "description": "The body names the revision that the change was made from. When another device or tab has changed the state\nsince, nothing changes and the answer is 409 with what is stored: make the change on that, or drop it.\n",
        "parameters": [
          {
            "name": "episodeId",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ListeningUpdate"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What is stored now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListeningState"
                }
              }
            }
          },
          "409": {
            "description": "The state has another revision than the one in the body.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListeningConflict"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/me/topics": {
      "get": {
        "operationId": "getFollowedTopics",
        "x-permission": "podcast.show.read",
        "summary": "The topics that the user who asks follows, the latest first.",
        "description": "Only for users, and not for guests, who are all one user. Nobody can ask for another's.",
        "responses": {
          "200": {
            "description": "The topics.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FollowedTopicList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/me/topics/{topicId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/TopicIdInPath"
        }
      ],
      "put": {
        "operationId": "followTopic",
        "x-permission": "podcast.show.read",
        "summary": "Has the user who asks follow a topic; nothing changes if they do already.",
        "responses": {
          "200": {
            "description": "Since when they follow it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FollowedTopic"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "unfollowTopic",
        "x-permission": "none",
        "x-permission-reason": "Users who may no longer see the shows can still stop following a topic.",
        "summary": "Ends that the user who asks follows a topic, also one that the portal does not have any more.",
        "responses": {
          "204": {
            "description": "They do not follow it."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/me/queue": {
      "get": {
        "operationId": "getQueue",
        "x-permission": "podcast.show.read",
        "summary": "What the user who asks wants to hear next.",
        "description": "Only for users, and not for guests, who are all one user. Nobody can ask for another's. Episodes that the portal has no more are left out.\n",
        "responses": {
          "200": {
            "description": "The queue; empty with the revision 0 for who never had one.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Queue"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "put": {
        "operationId": "saveQueue",
        "x-permission": "podcast.show.read",
        "x-max-body": "64kb",
        "summary": "Replaces the queue of the user who asks.",
        "description": "It must name the revision that it was made from. When another device has saved one since, nothing changes and\nthe answer is 409: read the queue again, make the change on that, and save it.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/QueueUpdate"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What is stored now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Queue"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "backstageToken": {
        "type": "http",
        "scheme": "bearer"
      }
    },
    "parameters": {
      "ShowIdInPath": {
        "name": "showId",
        "in": "path",
        "required": true,
        "description": "Key of the show in the configuration.",
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "EpisodeIdInPath": {
        "name": "episodeId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "TopicIdInPath": {
        "name": "topicId",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "ShowInQuery": {
        "name": "show",
        "in": "query",
        "allowReserved": true,
        "description": "Id of a show.",
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "EpisodeInQuery": {
        "name": "episode",
        "in": "query",
        "allowReserved": true,
        "description": "Id of an episode.",
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      }
    },
    "responses": {
      "Error": {
        "description": "An error as Backstage serialises it.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "schemas": {
      "Error": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              }
            }
          }
        }
      },
      "Id": {
        "type": "string",
        "description": "Of a show, an episode, a topic, a person or a series, or the tag of a language: one line of well-formed Unicode.\n",
        "minLength": 1,
        "maxLength": 100,
        "pattern": "^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+$",
        "x-pattern-in-words": "well-formed Unicode without control characters"
      },
      "SearchText": {
        "type": "string",
        "maxLength": 200,
        "pattern": "^[^\\u0000\\uD800-\\uDFFF]*$",
        "x-pattern-in-words": "well-formed Unicode without the character U+0000"
      },
      "Cursor": {
        "type": "string",
        "minLength": 1,
        "maxLength": 12000,
        "pattern": "^[A-Za-z0-9_-]+$",
        "x-pattern-in-words": "the nextCursor of a page"
      },
      "StringList": {
        "type": "array",
        "maxItems": 100,
        "items": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "EpisodeType": {
        "type": "string",
        "description": "As in `itunes:episodeType`.",
        "enum": [
          "full",
          "trailer",
          "bonus"
        ]
      },
      "EpisodeSort": {
        "type": "string",
        "enum": [
          "newest",
          "oldest",
          "relevance",
          "title",
          "longest",
          "shortest"
        ]
      },
      "Link": {
        "type": "object",
        "required": [
          "url",
          "title"
        ],
        "properties": {
          "url": {
            "type": "string",
            "description": "An http or https address."
          },
          "title": {
            "type": "string"
          }
        }
      },
      "Person": {
        "type": "object",
        "description": "Somebody who takes part, as in `podcast:person`.",
        "required": [
          "name",
          "role"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "role": {
            "type": "string",
            "description": "Lower case, from the Podcast Taxonomy; `host` where the feed says nothing."
          },
          "group": {
            "type": "string",
            "description": "Lower case, from the Podcast Taxonomy, e.g. `cast`."
          },
          "imageUrl": {
            "type": "string"
          },
          "url": {
            "type": "string",
            "description": "A page about the person."
          },
          "email": {
            "type": "string",
            "description": "Lower case; tells which user of the catalog this is. Only with an episode asked for by its id, and only where\nthe portal links people by e-mail address: that of this episode, else the newest one that the feeds have of\nsomebody with this name.\n"
          }
        }
      },
      "Enclosure": {
        "type": "object",
        "description": "A media file of the episode.",
        "required": [
          "url"
        ],
        "properties": {
          "url": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "description": "Media type, e.g. `audio/mpeg`."
          },
          "length": {
            "type": "integer",
            "description": "Size in bytes."
          },
          "title": {
            "type": "string",
            "description": "What tells this file apart from the others of its episode, as in `podcast:alternateEnclosure`."
          },
          "bitrate": {
            "type": "number",
            "description": "Bits in a second."
          },
          "height": {
            "type": "integer",
            "description": "Lines of a video."
          },
          "language": {
            "type": "string",
            "description": "BCP 47 tag."
          }
        }
      },
      "TranscriptLink": {
        "type": "object",
        "required": [
          "url",
          "type"
        ],
        "properties": {
          "url": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "description": "Media type, e.g. `text/vtt`."
          },
          "language": {
            "type": "string",
            "description": "BCP 47 tag."
          }
        }
      },
      "Chapter": {
        "type": "object",
        "required": [
          "startSeconds",
          "title"
        ],
        "properties": {
          "startSeconds": {
            "type": "number"
          },
          "title": {
            "type": "string"
          },
          "imageUrl": {
            "type": "string"
          },
          "url": {
            "type": "string",
            "description": "A page about what the chapter is about."
          }
        }
      },
      "ChapterList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Chapter"
            }
          }
        }
      },
      "TranscriptCue": {
        "type": "object",
        "description": "A piece of a transcript. It has no times where the document has none.",
        "required": [
          "text"
        ],
        "properties": {
          "startSeconds": {
            "type": "number"
          },
          "endSeconds": {
            "type": "number"
          },
          "speaker": {
            "type": "string"
          },
          "text": {
            "type": "string",
            "description": "Plain text."
          }
        }
      },
      "Transcript": {
        "type": "object",
        "required": [
          "format",
          "url",
          "cues",
          "available"
        ],
        "properties": {
          "language": {
            "type": "string",
            "description": "BCP 47 tag; absent where neither the feed nor the document names it."
          },
          "format": {
            "type": "string",
            "enum": [
              "vtt",
              "srt",
              "json",
              "html",
              "text"
            ]
          },
          "url": {
            "type": "string",
            "description": "Where the document is."
          },
          "cues": {
            "type": "array",
            "description": "Ascending by start.",
            "items": {
              "$ref": "#/components/schemas/TranscriptCue"
            }
          },
          "available": {
            "type": "array",
            "description": "All transcripts of the episode.",
            "items": {
              "$ref": "#/components/schemas/TranscriptLink"
            }
          }
        }
      },
      "TopicEvidence": {
        "type": "object",
        "description": "One place of an episode that named the topic.",
        "required": [
          "field",
          "phrase"
        ],
        "properties": {
          "field": {
            "$ref": "#/components/schemas/EvidenceField"
          },
          "phrase": {
            "type": "string",
            "description": "The words as they stand in the episode."
          },
          "startTime": {
            "type": "number",
            "description": "Where it is said, in seconds from the start of the episode; only for `chapters` and `transcript`, where these\nhave times.\n"
          }
        }
      },
      "EvidenceField": {
        "type": "string",
        "description": "Part of the episode: `lead` is the first paragraph of the notes, `notes` the rest of them.\n",
        "enum": [
          "title",
          "keywords",
          "chapters",
          "people",
          "lead",
          "notes",
          "transcript"
        ]
      },
      "EpisodeTopic": {
        "type": "object",
        "required": [
          "topicId",
          "relevance",
          "evidence"
        ],
        "properties": {
          "topicId": {
            "type": "string"
          },
          "relevance": {
            "type": "number",
            "description": "From 0 (not about it) to 1 (about nothing else)."
          },
          "evidence": {
            "type": "array",
            "description": "Why, the strongest first.",
            "items": {
              "$ref": "#/components/schemas/TopicEvidence"
            }
          },
          "correction": {
            "$ref": "#/components/schemas/AddedTopic"
          }
        }
      },
      "AddedTopic": {
        "type": "object",
        "description": "That an editor has added the topic; absent where only the rules have.",
        "required": [
          "action",
          "author",
          "at"
        ],
        "properties": {
          "action": {
            "type": "string",
            "enum": [
              "add"
            ]
          },
          "note": {
            "type": "string"
          },
          "author": {
            "type": "string",
            "description": "Reference of the user entity."
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CorrectionAction": {
        "type": "string",
        "enum": [
          "add",
          "remove"
        ]
      },
      "TopicCorrection": {
        "type": "object",
        "description": "What an editor has said of a topic of an episode.",
        "required": [
          "episodeId",
          "showId",
          "topicId",
          "action",
          "author",
          "at"
        ],
        "properties": {
          "episodeId": {
            "type": "string"
          },
          "showId": {
            "type": "string"
          },
          "topicId": {
            "type": "string"
          },
          "action": {
            "$ref": "#/components/schemas/CorrectionAction"
          },
          "note": {
            "type": "string"
          },
          "author": {
            "type": "string",
            "description": "Reference of the user entity."
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "TopicCorrectionList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TopicCorrection"
            }
          }
        }
      },
      "TopicCorrectionEvent": {
        "type": "object",
        "description": "That a correction was made or undone.",
        "required": [
          "episodeId",
          "showId",
          "topicId",
          "action",
          "author",
          "at"
        ],
        "properties": {
          "episodeId": {
            "type": "string"
          },
          "showId": {
            "type": "string"
          },
          "topicId": {
            "type": "string"
          },
          "action": {
            "type": "string",
            "enum": [
              "add",
              "remove",
              "undo"
            ]
          },
          "note": {
            "type": "string"
          },
          "author": {
            "type": "string",
            "description": "Reference of the user entity."
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "TopicCorrectionHistory": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TopicCorrectionEvent"
            }
          }
        }
      },
      "EpisodeSeries": {
        "type": "object",
        "description": "A series inside a show, and where in it the episode stands.",
        "required": [
          "id",
          "title"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Unique within the show."
          },
          "title": {
            "type": "string"
          },
          "part": {
            "type": "integer",
            "description": "As the title of the episode counts it."
          }
        }
      },
      "SeriesList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "title",
                "episodeCount"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "episodeCount": {
                  "type": "integer"
                }
              }
            }
          }
        }
      },
      "RelatedReason": {
        "description": "Something that two episodes have in common.",
        "oneOf": [
          {
            "type": "object",
            "required": [
              "type",
              "topicId",
              "title"
            ],
            "properties": {
              "type": {
                "type": "string",
                "enum": [
                  "topic"
                ]
              },
              "topicId": {
                "type": "string"
              },
              "title": {
                "type": "string"
              }
            }
          },
          {
            "type": "object",
            "required": [
              "type",
              "personId",
              "name"
            ],
            "properties": {
              "type": {
                "type": "string",
                "enum": [
                  "person"
                ]
              },
              "personId": {
                "type": "string"
              },
              "name": {
                "type": "string"
              }
            }
          },
          {
            "type": "object",
            "required": [
              "type",
              "words"
            ],
            "properties": {
              "type": {
                "type": "string",
                "enum": [
                  "words"
                ]
              },
              "words": {
                "type": "array",
                "description": "Words that both use and few other episodes do.",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          {
            "type": "object",
            "required": [
              "type",
              "title"
            ],
            "properties": {
              "type": {
                "type": "string",
                "enum": [
                  "series"
                ]
              },
              "title": {
                "type": "string"
              }
            }
          }
        ]
      },
      "RelatedList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "episode",
                "reasons"
              ],
              "properties": {
                "episode": {
                  "$ref": "#/components/schemas/EpisodeSummary"
                },
                "reasons": {
                  "type": "array",
                  "description": "What weighs most first.",
                  "items": {
                    "$ref": "#/components/schemas/RelatedReason"
                  }
                }
              }
            }
          }
        }
      },
      "PersonCount": {
        "type": "object",
        "description": "Somebody who takes part in episodes.",
        "required": [
          "id",
          "name",
          "roles",
          "episodeCount"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Made of the name; the same name is the same person."
          },
          "name": {
            "type": "string",
            "description": "As most episodes write it."
          },
          "roles": {
            "type": "array",
            "description": "As in `podcast:person`, the most frequent first.",
            "items": {
              "type": "string"
            }
          },
          "episodeCount": {
            "type": "integer"
          },
          "imageUrl": {
            "type": "string",
            "description": "From the newest episode that has one."
          },
          "url": {
            "type": "string",
            "description": "A page about the person, from the newest episode that has one."
          },
          "emails": {
            "type": "array",
            "description": "Lower case, the newest first; tell which user of the catalog this is. Only where the portal links people by\ne-mail address.\n",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "PeopleFilter": {
        "type": "object",
        "description": "Values are alternatives, of both lists.",
        "additionalProperties": false,
        "properties": {
          "ids": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          },
          "emails": {
            "type": "array",
            "description": "Their case does not matter.",
            "maxItems": 20,
            "items": {
              "type": "string",
              "maxLength": 254,
              "pattern": "^[^\\u0000\\uD800-\\uDFFF]*$",
              "x-pattern-in-words": "well-formed Unicode without the character U+0000"
            }
          }
        }
      },
      "PeopleList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PersonCount"
            }
          }
        }
      },
      "PeoplePage": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PersonCount"
            }
          },
          "totalItems": {
            "type": "integer",
            "description": "Number of people on all pages together."
          },
          "pageInfo": {
            "type": "object",
            "properties": {
              "nextCursor": {
                "type": "string",
                "description": "Absent on the last page."
              }
            }
          }
        }
      },
      "FollowedTopic": {
        "type": "object",
        "required": [
          "topicId",
          "at"
        ],
        "properties": {
          "topicId": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "Since when."
          }
        }
      },
      "FollowedTopicList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FollowedTopic"
            }
          }
        }
      },
      "EpisodeSummary": {
        "type": "object",
        "description": "An episode as lists and cards show it.",
        "required": [
          "id",
          "showId",
          "guid",
          "title",
          "type",
          "explicit",
          "summary",
          "enclosures",
          "people",
          "topics",
          "hasTranscript"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Stable; made from the id of the show and the GUID."
          },
          "showId": {
            "type": "string"
          },
          "guid": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "number": {
            "type": "integer",
            "description": "As in `itunes:episode`."
          },
          "season": {
            "type": "integer",
            "description": "As in `itunes:season`."
          },
          "seasonName": {
            "type": "string",
            "description": "As in `podcast:season`."
          },
          "type": {
            "$ref": "#/components/schemas/EpisodeType"
          },
          "explicit": {
            "type": "boolean"
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time",
            "description": "UTC."
          },
          "durationSeconds": {
            "type": "integer"
          },
          "summary": {
            "type": "string",
            "description": "Plain text, at most 500 characters."
          },
          "link": {
            "type": "string",
            "description": "The page of the episode on the web."
          },
          "artworkUrl": {
            "type": "string"
          },
          "enclosures": {
            "type": "array",
            "description": "The first one is the default; the others are the same content in other forms.",
            "items": {
              "$ref": "#/components/schemas/Enclosure"
            }
          },
          "people": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Person"
            }
          },
          "topics": {
            "type": "array",
            "description": "The most relevant first.",
            "items": {
              "$ref": "#/components/schemas/EpisodeTopic"
            }
          },
          "hasTranscript": {
            "type": "boolean"
          },
          "hasChapters": {
            "type": "boolean",
            "description": "Absent where the copy of the feed was stored before this was known."
          },
          "series": {
            "$ref": "#/components/schemas/EpisodeSeries"
          },
          "removedFromFeedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Since when the feed has this episode no more; absent while it has it."
          }
        }
      },
      "Episode": {
        "allOf": [
          {
            "$ref": "#/components/schemas/EpisodeSummary"
          },
          {
            "type": "object",
            "required": [
              "notes",
              "transcripts",
              "keywords"
            ],
            "properties": {
              "notes": {
                "type": "string",
                "description": "Show notes as sanitised HTML."
              },
              "transcripts": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/TranscriptLink"
                }
              },
              "chaptersUrl": {
                "type": "string",
                "description": "A document in the JSON chapters format of Podcasting 2.0."
              },
              "chapters": {
                "type": "array",
                "description": "Chapters that stand in the feed itself, ascending by start; absent where there are none. The\nchapters of the episode wherever they come from are those of `getChapters`.\n",
                "items": {
                  "$ref": "#/components/schemas/Chapter"
                }
              },
              "keywords": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "newer": {
                "description": "The next episode of the show, by date; absent for the newest.",
                "allOf": [
                  {
                    "$ref": "#/components/schemas/EpisodeLink"
                  }
                ]
              },
              "older": {
                "description": "The episode of the show before it, by date; absent for the oldest.",
                "allOf": [
                  {
                    "$ref": "#/components/schemas/EpisodeLink"
                  }
                ]
              }
            }
          }
        ]
      },
      "ListedEpisode": {
        "allOf": [
          {
            "$ref": "#/components/schemas/EpisodeSummary"
          },
          {
            "type": "object",
            "properties": {
              "notes": {
                "type": "string",
                "description": "Show notes as sanitised HTML, where they were asked for."
              }
            }
          }
        ]
      },
      "EpisodeLink": {
        "type": "object",
        "description": "Enough to name an episode and to lead to it.",
        "required": [
          "id",
          "title"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          }
        }
      },
      "EpisodePage": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pageInfo"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ListedEpisode"
            }
          },
          "totalItems": {
            "type": "integer",
            "description": "Number of episodes on all pages together."
          },
          "pageInfo": {
            "type": "object",
            "properties": {
              "nextCursor": {
                "type": "string",
                "description": "Absent on the last page."
              }
            }
          }
        }
      },
      "FeedState": {
        "type": "object",
        "description": "Where the copy that is served comes from, and how reading the feed went.",
        "required": [
          "servedFrom",
          "failures",
          "warningCount"
        ],
        "properties": {
          "url": {
            "type": "string",
            "description": "What the user who asks may see of the address of the feed. The origin, or with the permission\n`podcast.show.refresh` also the path and the names in the query; the whole address of a show with\n`publicFeed`. Absent where that is nothing, as for files. User and password are never in it.\n"
          },
          "servedFrom": {
            "type": "string",
            "description": "`feed`: from the last successful fetch. `fallback`: from the bundled copy, since the feed has never been\nread. `nothing`: there is nothing to show yet.\n",
            "enum": [
              "feed",
              "fallback",
              "nothing"
            ]
          },
          "lastAttemptAt": {
            "type": "string",
            "format": "date-time"
          },
          "lastSuccessAt": {
            "type": "string",
            "format": "date-time",
            "description": "Last time the host answered with the feed, or that it has not changed."
          },
          "lastChangedAt": {
            "type": "string",
            "format": "date-time",
            "description": "Last time the content changed."
          },
          "lastError": {
            "type": "object",
            "description": "Why the last attempt failed; absent after a success.",
            "required": [
              "message",
              "at"
            ],
            "properties": {
              "message": {
                "type": "string"
              },
              "at": {
                "type": "string",
                "format": "date-time"
              }
            }
          },
          "failures": {
            "type": "integer",
            "description": "Failed attempts since the last success."
          },
          "nextAttemptAt": {
            "type": "string",
            "format": "date-time",
            "description": "On schedule, the feed is not read before; absent where nothing speaks against it."
          },
          "movedTo": {
            "type": "string",
            "description": "Address that the host (301, 308) or the feed itself (`itunes:new-feed-url`) says it has moved to for good,\nas much of it as of `url`. It is read there; the configuration should be changed.\n"
          },
          "movedToProblem": {
            "type": "string",
            "description": "Why the feed is not read at `movedTo` but still at the address in the configuration; absent where it is.\n"
          },
          "shrunkSince": {
            "type": "string",
            "format": "date-time",
            "description": "Since when the feed lacks most of the episodes that it had, which looks like a mistake. They are kept, and\nmarked as removed only after a day.\n"
          },
          "gone": {
            "type": "boolean",
            "description": "The host says that the feed is gone for good. It is not read on schedule any more."
          },
          "warningCount": {
            "type": "integer",
            "description": "Repairs that the parser made to the copy that is served."
          }
        }
      },
      "Show": {
        "type": "object",
        "required": [
          "id",
          "title",
          "description",
          "categories",
          "explicit",
          "type",
          "funding",
          "people",
          "subscribeLinks",
          "episodeCount",
          "seasons",
          "episodeTypes",
          "feed"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Key of the show in the configuration."
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string",
            "description": "Plain text."
          },
          "link": {
            "type": "string",
            "description": "Home page of the show."
          },
          "artworkUrl": {
            "type": "string"
          },
          "author": {
            "type": "string"
          },
          "owner": {
            "type": "string",
            "description": "Name of the owner. The feed's e-mail address is not passed on."
          },
          "copyright": {
            "type": "string"
          },
          "language": {
            "type": "string",
            "description": "BCP 47 tag."
          },
          "categories": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "explicit": {
            "type": "boolean"
          },
          "type": {
            "type": "string",
            "description": "As in `itunes:type`.",
            "enum": [
              "episodic",
              "serial"
            ]
          },
          "funding": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Link"
            }
          },
          "people": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Person"
            }
          },
          "subscribeLinks": {
            "type": "array",
            "description": "Where to subscribe, from the configuration.",
            "items": {
              "$ref": "#/components/schemas/Link"
            }
          },
          "episodeCount": {
            "type": "integer"
          },
          "seasons": {
            "type": "array",
            "description": "Seasons that episodes have, ascending.",
            "items": {
              "type": "integer"
            }
          },
          "episodeTypes": {
            "type": "array",
            "description": "Types that episodes have.",
            "items": {
              "$ref": "#/components/schemas/EpisodeType"
            }
          },
          "feed": {
            "$ref": "#/components/schemas/FeedState"
          }
        }
      },
      "ShowList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Show"
            }
          }
        }
      },
      "Topic": {
        "type": "object",
        "required": [
          "id",
          "title",
          "description"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          }
        }
      },
      "TopicCount": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Topic"
          },
          {
            "type": "object",
            "required": [
              "episodeCount"
            ],
            "properties": {
              "episodeCount": {
                "type": "integer"
              }
            }
          }
        ]
      },
      "TopicList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TopicCount"
            }
          }
        }
      },
      "TopicDetail": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Topic"
          },
          {
            "type": "object",
            "required": [
              "episodeCount",
              "people"
            ],
            "properties": {
              "episodeCount": {
                "type": "integer"
              },
              "people": {
                "type": "array",
                "description": "Who takes part in the episodes about it, those with the most of them first; at most 50.",
                "items": {
                  "$ref": "#/components/schemas/PersonCount"
                }
              }
            }
          }
        ]
      },
      "RefreshResult": {
        "type": "object",
        "required": [
          "status",
          "added",
          "changed",
          "removed",
          "warningCount"
        ],
        "properties": {
          "status": {
            "type": "string",
            "description": "`changed`: episodes or the show are different now. `unchanged`: the feed is as it was.\n`failed`: the feed could not be read; what was there still is.\n",
            "enum": [
              "changed",
              "unchanged",
              "failed"
            ]
          },
          "added": {
            "type": "integer"
          },
          "changed": {
            "type": "integer"
          },
          "removed": {
            "type": "integer",
            "description": "Episodes that are no longer in the feed."
          },
          "warningCount": {
            "type": "integer"
          },
          "error": {
            "type": "string",
            "description": "Why it failed."
          }
        }
      },
      "Refresh": {
        "allOf": [
          {
            "$ref": "#/components/schemas/RefreshResult"
          },
          {
            "type": "object",
            "required": [
              "startedAt",
              "endedAt",
              "trigger",
              "warnings"
            ],
            "properties": {
              "startedAt": {
                "type": "string",
                "format": "date-time"
              },
              "endedAt": {
                "type": "string",
                "format": "date-time"
              },
              "trigger": {
                "type": "string",
                "description": "`start`: the bundled copy was loaded when a backend started. `schedule`: it was time. `manual`: somebody\nasked for it.\n",
                "enum": [
                  "start",
                  "schedule",
                  "manual"
                ]
              },
              "warnings": {
                "type": "array",
                "description": "The first hundred of them.",
                "items": {
                  "$ref": "#/components/schemas/FeedWarning"
                }
              }
            }
          }
        ]
      },
      "FeedWarning": {
        "type": "object",
        "description": "A repair, or something that had to be dropped.",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "Stable name of the kind of repair."
          },
          "message": {
            "type": "string"
          },
          "field": {
            "type": "string",
            "description": "Element, as it is usually written."
          },
          "episode": {
            "type": "string",
            "description": "Title or GUID of the episode; absent for the show."
          },
          "item": {
            "type": "integer",
            "description": "Position of the item in the feed, from 0; absent for the show."
          }
        }
      },
      "RefreshList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Refresh"
            }
          }
        }
      },
      "ListeningFilter": {
        "type": "string",
        "description": "`in-progress`: begun and not finished. `unplayed`: neither begun nor finished.\n",
        "enum": [
          "in-progress",
          "finished",
          "unplayed",
          "saved"
        ]
      },
      "ListeningState": {
        "type": "object",
        "description": "What a user did with an episode.",
        "required": [
          "episodeId",
          "revision",
          "positionSeconds",
          "finished",
          "saved",
          "updatedAt"
        ],
        "properties": {
          "episodeId": {
            "type": "string"
          },
          "revision": {
            "type": "integer",
            "description": "A higher number after each change."
          },
          "positionSeconds": {
            "type": "number"
          },
          "durationSeconds": {
            "type": "number",
            "description": "As the player knows it from the media."
          },
          "finished": {
            "type": "boolean"
          },
          "saved": {
            "type": "boolean",
            "description": "Kept for later."
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it was last changed, by the clock of the backend."
          },
          "heardAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the user last heard some of it, by the same clock. Absent for an episode that they never heard, only\nsaved or marked, and for one whose position they took back.\n"
          }
        }
      },
      "ListeningUpdate": {
        "type": "object",
        "required": [
          "revision"
        ],
        "additionalProperties": false,
        "properties": {
          "revision": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740990,
            "description": "That of the state that the change was made from; 0 where there was none."
          },
          "positionSeconds": {
            "type": "number",
            "minimum": 0,
            "maximum": 1000000
          },
          "durationSeconds": {
            "type": "number",
            "minimum": 0,
            "maximum": 1000000
          },
          "finished": {
            "type": "boolean"
          },
          "saved": {
            "type": "boolean"
          }
        }
      },
      "ListeningConflict": {
        "allOf": [
          {
            "$ref": "#/components/schemas/Error"
          },
          {
            "type": "object",
            "properties": {
              "current": {
                "description": "What is stored; absent where nothing is.",
                "allOf": [
                  {
                    "$ref": "#/components/schemas/ListeningState"
                  }
                ]
              }
            }
          }
        ]
      },
      "ListeningList": {
        "type": "object",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ListedListening"
            }
          }
        }
      },
      "ListedListening": {
        "allOf": [
          {
            "$ref": "#/components/schemas/ListeningState"
          },
          {
            "type": "object",
            "properties": {
              "episode": {
                "$ref": "#/components/schemas/EpisodeSummary"
              }
            }
          }
        ]
      },
      "Queue": {
        "type": "object",
        "required": [
          "revision",
          "autoplay",
          "items"
        ],
        "properties": {
          "revision": {
            "type": "integer",
            "description": "Another number after each change; 0 for a queue that was never saved."
          },
          "autoplay": {
            "type": "boolean",
            "description": "Whether the next episode plays by itself when one has ended."
          },
          "items": {
            "type": "array",
            "description": "The next one first.",
            "items": {
              "$ref": "#/components/schemas/QueuedEpisode"
            }
          }
        }
      },
      "QueuedEpisode": {
        "type": "object",
        "description": "What a player needs of an episode.",
        "required": [
          "id",
          "showId",
          "title",
          "enclosures",
          "showTitle"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "showId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "artworkUrl": {
            "type": "string"
          },
          "enclosures": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Enclosure"
            }
          },
          "durationSeconds": {
            "type": "integer"
          },
          "hasChapters": {
            "type": "boolean"
          },
          "showTitle": {
            "type": "string"
          },
          "showArtworkUrl": {
            "type": "string"
          }
        }
      },
      "QueueUpdate": {
        "type": "object",
        "required": [
          "revision",
          "autoplay",
          "episodeIds"
        ],
        "additionalProperties": false,
        "properties": {
          "revision": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740990
          },
          "autoplay": {
            "type": "boolean"
          },
          "episodeIds": {
            "type": "array",
            "description": "The next one first, each of them once.",
            "maxItems": 500,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          }
        }
      }
    }
  }
} as const;
