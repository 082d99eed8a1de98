export interface Config {
  podcast?: {
    player?: {
      /** How far the buttons, the keys and the media keys of the system skip, in seconds. */
      skipSeconds?: {
        /**
         * 15 unless it is set.
         * @visibility frontend
         */
        back?: number;
        /**
         * 30 unless it is set.
         * @visibility frontend
         */
        forward?: number;
      };
    };
  };
}
